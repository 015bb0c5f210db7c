"""Picture frames on a wall: four bars of wood, mitred; the picture lies behind a pane."""

from ..materials.panes import pane
from ..materials.plain import plain
from ..materials.wood import wood
from ..studio.blender import add_mesh, modify, place


def bar(length, wide, deep, rebate, material):
    """
    One mitred side of a frame, along x, its outer edge below, its back at y = 0, its face at -y; `length` is that of
    the outer edge.
    """
    half = length / 2
    # Cross-section as (distance from the outer edge, depth): the picture lies in a step at the back.
    section = [(0, 0), (0, deep), (wide, deep), (wide, rebate), (wide - 0.06, rebate), (wide - 0.06, 0)]
    vertices = [(side * (half - z), -y, z) for side in (-1, 1) for z, y in section]
    count = len(section)
    faces = [(i, (i + 1) % count, count + (i + 1) % count, count + i) for i in range(count)]
    faces += [tuple(reversed(range(count))), tuple(range(count, 2 * count))]
    piece = add_mesh("bar", vertices, faces, material)
    modify(piece, "BEVEL", width=0.006, segments=3, limit_method="ANGLE", harden_normals=True)
    return piece


def framed(width, height, picture, kind="oak", wide=0.16, deep=0.24):
    """A frame around a picture of `width` by `height` units, hanging at y = 0, its lower edge at z = 0."""
    overlap = 0.05
    outer_w, outer_h = width + 2 * (wide - overlap), height + 2 * (wide - overlap)
    middle = outer_h / 2
    parts = []
    for k, (length, away) in enumerate(
        ((outer_w, middle), (outer_h, outer_w / 2), (outer_w, middle), (outer_h, outer_w / 2))
    ):
        piece = bar(length, wide, deep, deep - 0.07, wood(kind, "X", gloss=0.15, seed=k + 2, scale=1.9))
        # A quarter turn about y from side to side; the bar is built as the lower one.
        turn = (0, -90, 180, 90)[k]
        x, z = ((0, middle - away), (away, middle), (0, middle + away), (-away, middle))[k]
        parts.append(place(piece, at=(x, 0, z), tilt=(0, turn)))
    y = -deep + 0.09
    corners = [(-width / 2, y, middle - height / 2), (width / 2, y, middle - height / 2)]
    corners += [(width / 2, y, middle + height / 2), (-width / 2, y, middle + height / 2)]
    print_ = add_mesh("print", corners, [(0, 1, 2, 3)], picture, smooth=False, uvs=[(0, 0), (1, 0), (1, 1), (0, 1)])
    glazing = add_mesh("pane", [(a, b - 0.015, c) for a, b, c in corners], [(0, 1, 2, 3)], pane(), smooth=False)
    back = add_mesh("back", [(a, -0.02, c) for a, _, c in corners], [(0, 1, 2, 3)], plain("#6b5a44", 0.9), smooth=False)
    return [*parts, print_, glazing, back]
