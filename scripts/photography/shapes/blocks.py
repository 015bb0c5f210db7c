"""Boards, boxes, sheets."""

from ..studio.blender import add_mesh, modify


def block(width, depth, height, material, at=(0, 0, 0), edge=0.03, rounds=3, name="block"):
    """A box standing on `at` (middle of its bottom) with softened edges of radius `edge`; uv runs over each face."""
    x, y, z = width / 2, depth / 2, height
    corners = [(-x, -y, 0), (x, -y, 0), (x, y, 0), (-x, y, 0), (-x, -y, z), (x, -y, z), (x, y, z), (-x, y, z)]
    faces = [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7), (4, 5, 6, 7), (3, 2, 1, 0)]
    box = add_mesh(name, corners, faces, material, smooth=True)
    layer = box.data.uv_layers.new(name="UVMap")
    for polygon in box.data.polygons:
        for loop, uv in zip(polygon.loop_indices, ((0, 0), (1, 0), (1, 1), (0, 1))):
            layer.data[loop].uv = uv
    if edge:
        modify(box, "BEVEL", width=edge, segments=rounds, limit_method="NONE", harden_normals=True)
    box.location = at
    return box


def sheet(width, height, material, at=(0, 0, 0), columns=1, rows=1, bend=None, name="sheet"):
    """
    A flat sheet lying at `at` (its middle), uv from 0 to 1; `bend(u, v)` gives the height of each point in units.
    """
    vertices, uvs, faces = [], [], []
    for row in range(rows + 1):
        for column in range(columns + 1):
            u, v = column / columns, row / rows
            vertices.append(((u - 0.5) * width, (v - 0.5) * height, bend(u, v) if bend else 0.0))
            uvs.append((u, v))
    for row in range(rows):
        for column in range(columns):
            first = row * (columns + 1) + column
            faces.append((first, first + 1, first + columns + 2, first + columns + 1))
    thing = add_mesh(name, vertices, faces, material, uvs=uvs)
    thing.location = at
    return thing
