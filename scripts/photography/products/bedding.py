"""Bed linen: a duvet cover and its pillowcases, folded and tied; its row of buttons from near by."""

import math

from mathutils import noise

from ..materials.cloth import woven
from ..materials.fabric import creased_linen
from ..materials.plain import mottled, plain
from ..shapes.draped import cloth_grid, remove, settle
from ..shapes.folded import fold_line, folded
from ..shapes.swept import swept
from ..shapes.tape import band_around, tied
from ..shapes.turned import turned
from ..studio.blender import add_mesh, group, modify, place
from ..studio.catalogue import Shot, close_up, product

LINEN = "#d5c9b6"
RIBBON = "#8f7f6a"
# Width of the hem along the opening, in units.
HEM = 0.34


def pinched(thing, depth, width):
    """Press a folded pile together where a ribbon holds it: in the middle of its width."""
    for vertex in thing.data.vertices:
        vertex.co.z *= 1 - depth * math.exp(-((vertex.co.x / width) ** 2))
    return thing


def button(at, radius=0.075):
    """A coconut button of 15 mm with a rim and its thread, lying at that point."""
    r = radius
    outline = [
        (0, 0),
        (r * 0.8, 0),
        (r, r * 0.2),
        (r, r * 0.34),
        (r * 0.86, r * 0.42),
        (r * 0.7, r * 0.3),
        (0, r * 0.26),
    ]
    disc = turned(outline, mottled("#6b4c33", 0.4, 14, roughness=0.35, grain=0.2), steps=40)
    thread = plain("#cdbfa6", 0.8)
    stitches = [
        swept([(-0.016, y, r * 0.2), (0, y, r * 0.42), (0.016, y, r * 0.2)], 0.006, thread, sides=6)
        for y in (-0.012, 0.012)
    ]
    for part in (disc, *stitches):
        place(part, at=at)
    return [disc, *stitches]


def opening(_):
    """The opening of the duvet cover from near by: two creased layers with their hems, and its buttons."""
    linen = creased_linen(LINEN, creases=0.7, hem=HEM - 1.8)
    lower = cloth_grid(
        6.8,
        5.6,
        84,
        66,
        linen,
        lambda x, y: (x, y - 0.9, 0.03 + 0.03 * noise.noise((x * 1.1, y * 1.3, 3))),
        name="lower",
    )
    # The upper layer falls on a board that lies a little above the lower one.
    z = 0.075
    board = add_mesh("board", [(-9, -9, z), (9, -9, z), (9, 9, z), (-9, 9, z)], [(0, 1, 2, 3)])
    upper = cloth_grid(
        6.0,
        3.6,
        96,
        58,
        linen,
        lambda x, y: (x, y + 1.3, z + 0.06 + 0.05 * noise.noise((x * 1.3, y * 1.1, 7))),
        name="upper",
    )
    held = [i for i, v in enumerate(upper.data.vertices) if abs(v.co.x) > 2.99 or v.co.y > 3.09]
    settle(upper, 22, (board,), held, shrink_min=-0.035, stiff=10, bend=0.4, gravity=1.5, quality=5)
    remove(board)
    for layer in (lower, upper):
        modify(layer, "SOLIDIFY", thickness=0.025, offset=1)
        modify(layer, "SUBSURF", levels=1, render_levels=1)
    parts = []
    for x in (-1.55, -0.05, 1.45):
        y = 1.3 - 1.8 + HEM / 2
        nearest = min(upper.data.vertices, key=lambda v: math.dist(v.co[:2], (x, y)))
        parts += button((x, y, nearest.co.z + 0.03))
    return group(lower, upper, *parts)


@product(
    "fold-linen-bedding",
    "rose",
    main=Shot(turn=-30, elevation=18, fill=(0.72, 0.6)),
    detail=close_up(turn=-25, elevation=45, fill=(2.9, 2.9), center=(0.46, 0.2), f_stop=20, build=opening),
)
def fold_linen_bedding(_):
    linen = creased_linen(LINEN, creases=0.8)
    duvet = folded(
        3.5, fold_line(2.5, (2, 2, 2), 0.125, seed=2), linen, 0.1, loose=0.12, wave=0.12, seed=2, name="duvet"
    )
    cases = [
        folded(3.3, fold_line(2.3, (2,), 0.12, seed=s), linen, 0.1, loose=0.07, wave=0.1, seed=s, name="case")
        for s in (3, 7)
    ]
    things = [duvet, *cases]
    for thing in things:
        pinched(thing, 0.07, 0.5)
    for thing, y, height, turn in zip(things, (0.0, -0.03, -0.03), (0.0, 1.015, 1.25), (1, -2, 2)):
        place(thing, at=(0, y, height), turn=180 + turn)
    ribbon = woven(RIBBON, 60, fuzz=0.1, tint=False)
    band, top = band_around(things, 0.0, 0.17, ribbon)
    return group(*things, band, *tied((0.0, -0.6, top(-0.6)), 0.72, 0.17, ribbon, turn=-20))
