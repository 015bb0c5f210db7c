"""Small parts of bags: rivets, zippers, hooks."""

import math

from mathutils import Vector

from ..studio.blender import add_mesh
from .swept import swept
from .turned import turned


def rivet(at, facing, material, radius=0.055):
    """A domed rivet at a place, its head to `facing`."""
    r = radius
    head = turned(
        [(0, 0), (r, 0), (r, r * 0.18), (r * 0.8, r * 0.42), (r * 0.35, r * 0.58), (0, r * 0.6)],
        material,
        steps=28,
        name="rivet",
    )
    head.rotation_euler = Vector(facing).to_track_quat("Z", "Y").to_euler()
    head.location = at
    return head


def teeth(line, facing, material, size=0.028, pitch=0.045):
    """The closed teeth of a zipper along a line: small blocks from both sides in turn."""
    line = [Vector(p) for p in line]
    vertices, faces = [], []
    reached, span = 0.0, 0
    lengths = [(b - a).length for a, b in zip(line, line[1:])]
    count = int(sum(lengths) / pitch)
    up = Vector(facing).normalized()
    for i in range(count):
        way = i * pitch
        while span < len(lengths) - 1 and reached + lengths[span] < way:
            reached += lengths[span]
            span += 1
        center = line[span].lerp(line[span + 1], min((way - reached) / lengths[span], 1.0))
        along = (line[span + 1] - line[span]).normalized()
        across = along.cross(up).normalized() * (1 if i % 2 else -1)
        first = len(vertices)
        for a, b, c in (
            (-1, -0.5, 0),
            (1, -0.5, 0),
            (1, 1.4, 0),
            (-1, 1.4, 0),
            (-1, -0.5, 1),
            (1, -0.5, 1),
            (1, 1.4, 1),
            (-1, 1.4, 1),
        ):
            # Narrower on top, so that light catches their edges.
            slim = 1.0 - 0.25 * c
            vertices.append(center + along * a * pitch * 0.36 * slim + across * b * size * slim + up * c * size * 0.8)
        for face in ((0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7), (4, 5, 6, 7)):
            faces.append(tuple(first + k for k in face))
    return add_mesh("teeth", [tuple(v) for v in vertices], faces, material, smooth=False)


def slider(at, along, facing, material, pull):
    """The slider of a zipper with a pull of leather hanging from it."""
    up, way = Vector(facing).normalized(), Vector(along).normalized()
    across = way.cross(up).normalized()
    at = Vector(at)
    body = [at + up * 0.04 - way * 0.1, at + up * 0.055, at + up * 0.04 + way * 0.1]
    parts = [swept(body, lambda t: 0.055 - 0.02 * t, material, flat=0.8, sides=10, up=tuple(up), name="slider")]
    bow = [at + up * 0.07 - way * 0.05, at + up * 0.13, at + up * 0.07 + way * 0.05]
    parts.append(swept(bow, 0.016, material, sides=8, up=tuple(across), name="bow"))
    vertices = []
    down = (way * 0.75 - up * 0.35 + Vector((0, 0, -0.75))).normalized()
    for a, b in ((-0.06, 0.0), (0.06, 0.0), (0.075, 0.42), (0.05, 0.5), (-0.05, 0.5), (-0.075, 0.42)):
        vertices.append(tuple(at + up * 0.11 + across * a + down * b))
    strap = add_mesh("pull", vertices, [tuple(range(6))], pull, smooth=False)
    modifier = strap.modifiers.new("solid", "SOLIDIFY")
    modifier.thickness = 0.025
    modifier.offset = 0
    parts.append(strap)
    return parts


def hook(at, material, size=0.3):
    """A flat gated hook of round wire lying in front (-y), hanging down from `at`."""
    s = size
    x, y, z = at
    ring_ = [
        (x + 0.32 * s * math.sin(a), y, z + 0.14 * s + 0.2 * s * math.cos(a))
        for a in [2 * math.pi * i / 10 for i in range(10)]
    ]
    arc = [(x, y, z), (x + 0.02 * s, y, z - 0.3 * s), (x + 0.3 * s, y, z - 0.55 * s), (x + 0.26 * s, y, z - 0.95 * s)]
    arc += [(x - 0.05 * s, y, z - 1.08 * s), (x - 0.28 * s, y, z - 0.85 * s), (x - 0.26 * s, y, z - 0.62 * s)]
    parts = [swept(ring_, 0.075 * s, material, closed=True, up=(0, 1, 0), sides=10, name="eye")]
    parts.append(swept(arc, lambda t: s * (0.1 - 0.035 * t), material, up=(0, 1, 0), sides=12, name="hook"))
    return parts
