"""Pencils and pens, lying along x with their tip at +x."""

import math

from ..materials.plain import plain
from ..materials.wood import wood
from ..shapes.turned import turned
from ..studio.blender import add_mesh, modify, place


def pencil(dip="#a55334", length=1.75, radius=0.037, seed=0, wood_kind="cedar"):
    """
    A round pencil of bare wood with one flat side, sharpened, its other end dipped in paint of the colour `dip`; its
    axis is at the height of its radius.
    """
    sides, steps = 40, 12
    cone = 0.24
    stations = [(-length / 2, 0.94), (-length / 2 + 0.006, 1.0)] + [
        (-length / 2 + 0.02 + (length - cone - 0.02) * i / steps, 1.0) for i in range(steps + 1)
    ]
    stations += [(length / 2 - cone * (1 - t), 1 - t * 0.8) for t in (0.12, 0.3, 0.5, 0.7, 0.85, 1.0)]
    vertices, faces, paint = [], [], []
    for x, size in stations:
        for side in range(sides):
            angle = 2 * math.pi * side / sides
            r = radius * size
            # The flat side lies on top and runs into the sharpened cone.
            vertices.append((x, r * math.cos(angle), min(r * math.sin(angle), radius * 0.8)))
    for i in range(len(stations) - 1):
        for side in range(sides):
            nxt = (side + 1) % sides
            faces.append((i * sides + side, (i + 1) * sides + side, (i + 1) * sides + nxt, i * sides + nxt))
            paint.append(1 if stations[i + 1][0] < -length / 2 + 0.16 else 0)
    faces.append(tuple(range(sides)))
    paint.append(1)
    body = add_mesh("pencil", vertices, faces, wood(wood_kind, "X", gloss=0.1, seed=seed, scale=2.2))
    body.data.materials.append(plain(dip, 0.4, coat=0.3))
    for polygon, index in zip(body.data.polygons, paint):
        polygon.material_index = index
    modify(body, "EDGE_SPLIT", split_angle=math.radians(30))
    tip = length / 2 - 0.004
    lead = turned(
        [(0, 0), (radius * 0.2, 0), (radius * 0.2, 0.01), (0.0035, 0.075), (0, 0.08)],
        plain("#3d3d40", 0.38),
        steps=24,
        name="lead",
    )
    lead.rotation_euler = (0, math.pi / 2, 0)
    for part in (body, lead):
        part.location = (0 if part is body else tip, 0, radius)
    core = turned([(0, 0), (radius * 0.32, 0), (0, 0.003)], plain("#3d3d40", 0.5), steps=20, name="core")
    core.rotation_euler = (0, -math.pi / 2, 0)
    core.location = (-length / 2 + 0.001, 0, radius)
    return [body, lead, core]


def hex_pen(material, dark, length=1.4, across=0.09):
    """A six-sided pen with a turned tip and a push button, lying on one of its sides."""
    r = across / math.sqrt(3)
    start, end = -length / 2 + 0.1, length / 2 - 0.16
    parts = []
    vertices = []
    stations = ((start, 0.88), (start + 0.012, 1.0), (end, 1.0))
    for x, size in stations:
        vertices += [(x, r * size * math.cos(a), r * size * math.sin(a)) for a in (math.pi / 3 * k for k in range(6))]
    faces = [
        (i * 6 + k, (i + 1) * 6 + k, (i + 1) * 6 + (k + 1) % 6, i * 6 + (k + 1) % 6) for i in range(2) for k in range(6)
    ]
    faces += [tuple(range(6)), tuple(reversed(range(12, 18)))]
    body = add_mesh("pen", vertices, faces, material, smooth=True)
    modify(body, "BEVEL", width=0.0035, segments=3, limit_method="ANGLE", harden_normals=True)
    parts.append(body)
    # The turned cone cuts into the six sides, so it starts as wide as they are.
    half = across / 2
    nose = [
        (0, 0),
        (half * 0.985, 0),
        (half * 0.985, 0.004),
        (half * 0.94, 0.012),
        (half * 0.42, 0.135),
        (half * 0.36, 0.14),
    ]
    nose += [(half * 0.34, 0.15), (0.014, 0.152), (0.013, 0.158), (0, 0.158)]
    shoulders = _hex_cone(end, r, half * 0.985, 0.03, material)
    refill = [(0, 0), (0.0115, 0), (0.0115, 0.02), (0.0045, 0.042), (0.0035, 0.048), (0, 0.05)]
    button = [(0, 0), (0.026, 0), (0.026, 0.085), (0.023, 0.093), (0, 0.094)]
    for profile, x, way, stuff in (
        (nose, end + 0.024, 1, material),
        (refill, end + 0.18, 1, dark),
        (button, start + 0.004, -1, material),
    ):
        part = turned(profile, stuff, steps=48, name="turned")
        part.rotation_euler = (0, way * math.pi / 2, 0)
        part.location = (x, 0, 0)
        parts.append(part)
    parts.append(shoulders)
    for part in parts:
        place(part, at=(part.location.x, 0, half))
    return parts


def _hex_cone(x, corner, radius, length, material):
    """From six corners to a circle."""
    sides = 48
    vertices, faces = [], []
    for step in range(5):
        t = step / 4
        for k in range(sides):
            angle = 2 * math.pi * k / sides
            flat = corner * math.cos(math.pi / 6) / math.cos((angle % (math.pi / 3)) - math.pi / 6)
            size = flat * (1 - t) + radius * t if flat > radius else flat
            vertices.append((x + length * t - 0.001, size * math.cos(angle), size * math.sin(angle)))
    for step in range(4):
        for k in range(sides):
            n = (k + 1) % sides
            faces.append((step * sides + k, (step + 1) * sides + k, (step + 1) * sides + n, step * sides + n))
    return add_mesh("shoulder", vertices, faces, material)
