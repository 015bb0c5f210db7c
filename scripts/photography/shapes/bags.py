"""Bags: tubes of cloth with a bottom, and filled bodies."""

import math

from ..studio.blender import add_mesh
from .draped import remove, settle


def ring(width, depth, corner, count):
    """Points of a rounded rectangle, counter-clockwise from the middle of its front, evenly apart; and its length."""
    w, d, c = width / 2 - corner, depth / 2 - corner, corner
    path = [(0, -depth / 2)]
    for cx, cy, start in ((w, -d, -90), (w, d, 0), (-w, d, 90), (-w, -d, 180)):
        for k in range(9):
            angle = math.radians(start + 90 * k / 8)
            path.append((cx + c * math.cos(angle), cy + c * math.sin(angle)))
    path.append(path[0])
    reached = [0.0]
    for a, b in zip(path, path[1:]):
        reached.append(reached[-1] + math.dist(a, b))
    points, span = [], 0
    for i in range(count):
        way = reached[-1] * i / count
        while reached[span + 1] < way:
            span += 1
        t = (way - reached[span]) / max(reached[span + 1] - reached[span], 1e-9)
        points.append(tuple(a + (b - a) * t for a, b in zip(path[span], path[span + 1])))
    return points, reached[-1]


def open_bag(width, depth, height, material, corner=0.12, count=144, rows=48, shape=None, name="bag"):
    """
    A bag with a flat bottom, open above. `shape(x, y, t)` moves a point of its wall at the height `t` (0 to 1) and
    gives x and y. The uv runs around from the middle of the back (u from 0) and up (v), in units; the front's middle
    is at half of it.
    """
    points, around = ring(width, depth, corner, count)
    # Begin at the back.
    points = points[count // 2 :] + points[: count // 2]
    points.append(points[0])
    vertices, uvs, faces = [], [], []
    for row in range(rows + 1):
        t = row / rows
        for i, (x, y) in enumerate(points):
            vertices.append((*(shape(x, y, t) if shape else (x, y)), t * height))
            uvs.append((around * i / count, t * height))
    wide = count + 1
    for row in range(rows):
        for i in range(count):
            a = row * wide + i
            faces.append((a, a + 1, a + wide + 1, a + wide))
    # The bottom: smaller and smaller rings.
    start = 0
    for k in (0.75, 0.5, 0.25, 0.02):
        first = len(vertices)
        for i, (x, y) in enumerate(points):
            vertices.append((x * k, y * k, 0.0))
            uvs.append((x * k, y * k))
        faces += [(start + i + 1, start + i, first + i, first + i + 1) for i in range(count)]
        start = first
    return add_mesh(name, vertices, faces, material, uvs=uvs), around


def weld(thing):
    """Sew the ends of a tube together, so that a simulation does not open it; the uv of each corner stays."""
    import bmesh

    flat = bmesh.new()
    flat.from_mesh(thing.data)
    bmesh.ops.remove_doubles(flat, verts=flat.verts, dist=1e-4)
    flat.to_mesh(thing.data)
    flat.free()
    return thing


def filled_box(width, depth, height, material, cell=0.11, corner=0.3, shape=None, name="body"):
    """
    A closed box with rounded edges, standing on z = 0, to be filled by a simulation; `shape(x, y, z)` moves its
    points. Each of its six sides is a panel of cloth with its own uv, in units.
    """
    nx, ny, nz = (max(round(size / cell), 4) for size in (width, depth, height))
    grid, faces, vertices = {}, [], []

    def vertex(i, j, k):
        key = (i, j, k)
        if key not in grid:
            p = [(i / nx - 0.5) * width, (j / ny - 0.5) * depth, (k / nz - 0.5) * height]
            inner = [max(-(s / 2 - corner), min(s / 2 - corner, a)) for a, s in zip(p, (width, depth, height))]
            off = [a - b for a, b in zip(p, inner)]
            far = math.sqrt(sum(a * a for a in off))
            if far > 1e-9 and sum(abs(a) > 1e-9 for a in off) > 1:
                reach = max(abs(a) for a in off)
                p = [b + a * reach / far for a, b in zip(off, inner)]
            p[2] += height / 2
            grid[key] = len(vertices)
            vertices.append(tuple(shape(*p)) if shape else tuple(p))
        return grid[key]

    for i in range(nx):
        for j in range(ny):
            faces.append(tuple(vertex(a, b, 0) for a, b in ((i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j))))
            faces.append(tuple(vertex(a, b, nz) for a, b in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))))
        for k in range(nz):
            faces.append(tuple(vertex(a, 0, c) for a, c in ((i, k), (i + 1, k), (i + 1, k + 1), (i, k + 1))))
            faces.append(tuple(vertex(a, ny, c) for a, c in ((i, k), (i, k + 1), (i + 1, k + 1), (i + 1, k))))
    for j in range(ny):
        for k in range(nz):
            faces.append(tuple(vertex(0, b, c) for b, c in ((j, k), (j, k + 1), (j + 1, k + 1), (j + 1, k))))
            faces.append(tuple(vertex(nx, b, c) for b, c in ((j, k), (j + 1, k), (j + 1, k + 1), (j, k + 1))))
    body = add_mesh(name, vertices, faces, material)
    layer = body.data.uv_layers.new(name="UVMap")
    for face in body.data.polygons:
        # The panel is the side that the face looks to.
        side = max(range(3), key=lambda axis: abs(face.normal[axis]))
        u, v = ((1, 2), (0, 2), (0, 1))[side]
        for loop, corner in zip(face.loop_indices, face.vertices):
            layer.data[loop].uv = (vertices[corner][u], vertices[corner][v])
    return body


def stand(thing, frames, **cloth):
    """Let a bag settle on the floor."""
    floor = add_mesh("floor", [(-20, -20, 0), (20, -20, 0), (20, 20, 0), (-20, 20, 0)], [(0, 1, 2, 3)])
    settle(thing, frames, (floor,), **cloth)
    remove(floor)
    return thing
