"""Seams: a thread that comes up and goes down along a line."""

import math

from mathutils import Vector

from ..studio.blender import add_mesh


def stitches(line, material, length=0.035, gap=0.018, radius=0.007, name="stitches"):
    """Stitches of that `length` and `gap` along the points of `line`, which lies on the surface of the cloth."""
    line = [Vector(p) for p in line]
    reached = [0.0]
    for a, b in zip(line, line[1:]):
        reached.append(reached[-1] + (b - a).length)
    vertices, faces = [], []
    count = max(int(reached[-1] / (length + gap)), 1)
    span, sides = 0, 6
    for i in range(count):
        start = reached[-1] * i / count
        # A stitch pulls its ends into the cloth.
        ring = []
        for part, size in ((0.0, 0.35), (0.2, 0.9), (0.5, 1.0), (0.8, 0.9), (1.0, 0.35)):
            way = start + part * length
            while span < len(line) - 2 and reached[span + 1] < way:
                span += 1
            t = (way - reached[span]) / max(reached[span + 1] - reached[span], 1e-6)
            center, along = line[span].lerp(line[span + 1], t), (line[span + 1] - line[span]).normalized()
            across = along.cross(Vector((0.31, 0.22, 0.92))).normalized()
            other = along.cross(across)
            ring.append(len(vertices))
            for side in range(sides):
                angle = 2 * math.pi * side / sides
                vertices.append(center + (across * math.cos(angle) + other * math.sin(angle)) * radius * size)
        for low, high in zip(ring, ring[1:]):
            faces += [(low + s, low + (s + 1) % sides, high + (s + 1) % sides, high + s) for s in range(sides)]
    return add_mesh(name, [tuple(v) for v in vertices], faces, material)


def seam_of(cloth, place, count, off=0.02):
    """
    A line on a cloth with uv in units: `place(t)` gives u and v for the way along (0 to 1). It lies `off` in front of
    the cloth.
    """
    mesh = cloth.data
    layer = mesh.uv_layers[0].data
    spans = []
    for face in mesh.polygons:
        uvs = [layer[loop].uv for loop in face.loop_indices]
        spans.append((face, uvs[0].copy(), uvs[2].copy(), (uvs[0] + uvs[2]) / 2))
    line = []
    for i in range(count + 1):
        goal = Vector(place(i / count))
        face, low, high, _ = min(spans, key=lambda span: (span[3] - goal).length_squared)
        s, t = (goal.x - low.x) / (high.x - low.x), (goal.y - low.y) / (high.y - low.y)
        a, b, c, d = (mesh.vertices[corner].co for corner in face.vertices)
        line.append(a.lerp(b, s).lerp(d.lerp(c, s), t) + face.normal * off)
    return line
