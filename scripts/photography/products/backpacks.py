"""The roll-top backpack."""

import math

from mathutils import Vector

from ..materials.fabric import canvas
from ..materials.metal import metal
from ..materials.plain import plain
from ..shapes.bags import filled_box, stand
from ..shapes.hardware import hook, slider, teeth
from ..shapes.stitches import stitches
from ..shapes.swept import swept
from ..shapes.tape import tape
from ..studio.blender import add_mesh, group, modify
from ..studio.catalogue import Shot, close_up, product
from .weekenders import surface

WIDTH, DEPTH, HEIGHT = 2.9, 1.4, 3.75
ROLL_WIDTH = 3.05


def sack(x, y, z):
    """The body closes to a flat mouth at its top, and is a little narrower there."""
    t = z / HEIGHT
    flat = 1 - 0.78 * max((t - 0.62) / 0.38, 0) ** 1.7
    return x * (1.0 + 0.03 * max(t - 0.7, 0)), y * flat + 0.12 * max(t - 0.6, 0), z


def rolled(material, at, turns=2.6, thickness=0.062, width=ROLL_WIDTH):
    """The rolled mouth: a flattened spiral of doubled cloth along x, open at its ends."""
    line, angle = [], 0.0
    for i in range(92):
        angle = turns * 2 * math.pi * i / 91
        radius = 0.045 + thickness * angle / (2 * math.pi)
        line.append((radius * 1.25 * math.sin(angle), radius * math.cos(angle)))
    # The outer end runs down into the bag.
    vertices, uvs, faces, reach = [], [], [], 0.0
    columns = 26
    for row, (y, z) in enumerate(line):
        reach += math.dist(line[row - 1], (y, z)) if row else 0
        for k in range(columns + 1):
            x = (k / columns - 0.5) * width
            # It sags between its ends, and the turns slide out a little.
            sag = -0.05 * math.cos(math.pi * x / width) + 0.012 * math.sin(9 * x + row * 0.2)
            slide = 0.035 * math.sin(row * 0.21) * (2 * x / width)
            vertices.append((x + slide, at[1] + y, at[2] + z + sag))
            uvs.append((x, reach))
    for row in range(len(line) - 1):
        for k in range(columns):
            a = row * (columns + 1) + k
            faces.append((a, a + 1, a + columns + 2, a + columns + 1))
    thing = add_mesh("roll", vertices, faces, material, uvs=uvs)
    modify(thing, "SOLIDIFY", thickness=0.036, offset=0)
    modify(thing, "SUBSURF", levels=1, render_levels=1)
    return thing


def skin(hit, x, z, side, off=0.03):
    point, normal = hit((x, side * 9, z), (0, -side, 0))
    return point + normal * off


@product(
    "fell-rolltop",
    "mist",
    colors=["pine", "black"],
    exact=["black"],
    main=Shot(turn=-30, elevation=9, fill=(0.6, 0.66)),
    detail=close_up(turn=-24, elevation=18, fill=(1.7, 1.7), center=(0.55, 0.14), f_stop=16),
)
def fell_rolltop(color):
    cloth = canvas(color, threads=40)
    webbing = canvas(color, threads=70)
    thread = plain("#c9c2b0", 0.8)
    aluminium = metal("steel", roughness=0.35)
    body = filled_box(WIDTH, DEPTH, HEIGHT, cloth, cell=0.09, corner=0.3, shape=sack)
    mouth = [i for i, v in enumerate(body.data.vertices) if v.co.z > HEIGHT - 0.06]
    stand(body, 22, pinned=mouth, stiff=28, bend=3, pressure=0.9, gravity=0.3, shrink_min=-0.015)
    modify(body, "SUBSURF", levels=1, render_levels=1)
    hit = surface(body)
    top = max(v.co.z for v in body.data.vertices)
    crown = [v.co for v in body.data.vertices if v.co.z > top - 0.08]
    mouth = sum((p.y for p in crown)) / len(crown)
    roll_at = (0, mouth, top + 0.13)
    parts = [body, rolled(cloth, roll_at)]
    parts += front_pocket(hit, cloth, thread)
    parts += closure(hit, roll_at, webbing, aluminium)
    parts += shoulder_straps(hit, roll_at, cloth, webbing)
    parts += side_zipper(hit, aluminium, webbing)
    return group(*parts)


def front_pocket(hit, cloth, thread):
    """A flat pocket over the lower front, its upper edge a straight hem."""
    left, right, low, high = -1.1, 1.1, 0.35, 1.95
    columns, rows = 34, 26
    vertices, uvs, faces = [], [], []
    for row in range(rows + 1):
        for k in range(columns + 1):
            u, v = k / columns, row / rows
            point = skin(hit, left + (right - left) * u, low + (high - low) * v, -1, 0.035)
            point.y -= 0.05 * math.sin(math.pi * u) * v**2
            vertices.append(tuple(point))
            uvs.append((u * (right - left), v * (high - low)))
    for row in range(rows):
        for k in range(columns):
            a = row * (columns + 1) + k
            faces.append((a, a + 1, a + columns + 2, a + columns + 1))
    pocket = add_mesh("pocket", vertices, faces, cloth, uvs=uvs)
    modify(pocket, "SOLIDIFY", thickness=0.035, offset=0)
    modify(pocket, "SUBSURF", levels=1, render_levels=1)
    seams = []
    for inset in (0.05, 0.11):
        down = [(left + inset, high - (high - low - inset) * i / 14) for i in range(15)]
        across = [(left + inset + (right - left - 2 * inset) * i / 20, low + inset) for i in range(1, 20)]
        up = [(right - inset, z) for _, z in reversed(down)]
        seams.append(
            stitches([skin(hit, x, z, -1, 0.057) for x, z in (*down, *across, *up)], thread, 0.04, 0.022, 0.007)
        )
    hem = [skin(hit, left + 0.05 + 2.1 * i / 20, high - 0.16, -1, 0.057) for i in range(21)]
    return [
        pocket,
        *seams,
        stitches(
            [p + Vector((0, -0.05 * math.sin(math.pi * i / 20), 0)) for i, p in enumerate(hem)],
            thread,
            0.04,
            0.022,
            0.007,
        ),
    ]


def closure(hit, roll_at, webbing, aluminium):
    """The strap from the back over the roll; its hook holds a loop of webbing in front."""
    _, y, z = roll_at
    low = min((skin(hit, 0, height, -1, 0.06) for height in (2.3, 2.6, 2.85)), key=lambda p: p.y)
    end = Vector((0, low.y - 0.03, 2.8))
    over = [
        skin(hit, 0, 3.1, 1, 0.04),
        Vector((0, y + 0.3, z)),
        Vector((0, y + 0.2, z + 0.2)),
        Vector((0, y, z + 0.24)),
    ]
    over += [Vector((0, y - 0.2, z + 0.18)), Vector((0, y - 0.31, z - 0.02)), end + Vector((0, 0.08, 0.4)), end]
    over += [end + Vector((0, -0.03, -0.05)), end + Vector((0, -0.055, 0.0)), end + Vector((0, -0.03, 0.3))]
    parts = [
        tape(
            over, 0.26, webbing, 0.03, facing=lambda t: (0, 0.8 - 1.8 * t, 0.9 - abs(t - 0.4)), samples=6, name="strap"
        )
    ]
    parts += hook((0, end.y - 0.035, end.z - 0.13), aluminium, 0.44)
    bar = Vector((0, end.y - 0.035, end.z - 0.13 - 0.44))
    parts.append(swept([bar + Vector((x, 0, 0)) for x in (-0.15, 0, 0.15)], 0.022, aluminium, sides=10, name="bar"))
    # A loop of webbing around the bar, sewn down above the pocket.
    foot = skin(hit, 0, 1.86, -1, 0.1)
    loop = [foot, skin(hit, 0, 2.05, -1, 0.06), bar + Vector((0, 0.03, -0.06)), bar + Vector((0, 0.02, 0.035))]
    loop += [bar + Vector((0, -0.035, 0.02)), bar + Vector((0, -0.035, -0.06)), skin(hit, 0, 2.05, -1, 0.1)]
    parts.append(
        tape(
            loop,
            0.22,
            webbing,
            0.025,
            facing=lambda t: (0, -1, 0.4) if t < 0.55 else (0, 1, 0.4),
            samples=6,
            name="loop",
        )
    )
    return parts


def shoulder_straps(hit, roll_at, cloth, webbing):
    """Two padded straps behind, seen at the sides, and the grip on top of the back."""
    parts = []
    for side in (-1, 1):
        x = side * 0.55
        high = skin(hit, x, 3.0, 1, 0.06)
        line = [high, high + Vector((side * 0.2, 0.32, 0.12)), high + Vector((side * 0.62, 0.62, -0.5))]
        line += [
            high + Vector((side * 0.82, 0.6, -1.3)),
            high + Vector((side * 0.85, 0.32, -2.0)),
            skin(hit, side * 1.3, 0.55, 1, 0.05),
        ]
        parts.append(tape(line[:5], 0.5, cloth, 0.12, facing=(side * 0.3, 1, 0.2), samples=8, smooth=1, name="pad"))
        parts.append(tape(line[3:], 0.2, webbing, 0.03, facing=(side * 0.3, 1, 0.1), samples=8, name="webbing"))
    back = skin(hit, 0, 3.15, 1, 0.05)
    grip = [
        back + Vector((-0.32, 0, 0)),
        back + Vector((-0.28, 0.16, 0.2)),
        back + Vector((0, 0.2, 0.32)),
        back + Vector((0.28, 0.16, 0.2)),
        back + Vector((0.32, 0, 0)),
    ]
    parts.append(tape(grip, 0.2, webbing, 0.04, facing=(0, 1, 0.3), samples=8, name="grip"))
    return parts


def side_zipper(hit, aluminium, webbing):
    """The zipper of the laptop sleeve, up the right side near the back."""
    line = []
    for i in range(31):
        point, normal = hit((9, 0.25, 0.5 + 2.3 * i / 30), (-1, 0, 0))
        line.append(point + normal * 0.012)
    dark = plain("#2a2a29", 0.9)
    parts = [tape(line, 0.24, dark, 0.016, facing=(1, 0, 0), samples=2, name="zip tape")]
    parts.append(teeth([p + Vector((0.01, 0, 0)) for p in line], (1, 0, 0), aluminium, size=0.022, pitch=0.038))
    return parts + slider(line[-2] + Vector((0.02, 0, 0)), line[-2] - line[-1], (1, 0, 0), aluminium, webbing)
