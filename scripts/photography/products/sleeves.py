"""The felt laptop sleeve, lying, with a laptop in it."""

import math

from mathutils import Vector

from ..materials.fabric import leather, thick_felt
from ..materials.metal import metal
from ..materials.plain import plain
from ..shapes.blocks import block
from ..shapes.stitches import stitches
from ..shapes.tape import tape
from ..studio.blender import add_mesh, group, modify
from ..studio.catalogue import Shot, close_up, product

WIDTH, LENGTH, FELT = 3.2, 2.3, 0.032
LAPTOP = 0.15


def rise(x, y):
    """Height of the upper layer's underside over the lower layer: a laptop lifts it, the side seams hold it down."""
    across = max(1 - abs(2 * x / WIDTH) ** 14, 0.0)
    back = max(1 - max((y / (LENGTH / 2) - 0.86) / 0.14, 0) ** 2, 0.0) ** 0.5
    return FELT + LAPTOP * across * back


def folded_felt(material):
    """One piece of felt, folded at the back (y > 0), open in front."""
    columns, rows = 72, 40
    line = [(LENGTH * (i / rows - 0.5), False) for i in range(rows + 1)]
    line += [(LENGTH * (0.5 - i / rows), True) for i in range(rows + 1)]
    vertices, faces = [], []
    for y, upper in line:
        for k in range(columns + 1):
            x = (k / columns - 0.5) * WIDTH
            z = FELT / 2 + (rise(x, y) if upper else 0.0)
            # Cut by hand: the opening's edge is not quite straight.
            cut = 0.01 * math.sin(2.3 * x + (1 if upper else 3)) * (y < -LENGTH / 2 + 0.01)
            vertices.append((x, y + cut, z))
    for row in range(len(line) - 1):
        for k in range(columns):
            a = row * (columns + 1) + k
            faces.append((a, a + 1, a + columns + 2, a + columns + 1))
    thing = add_mesh("sleeve", vertices, faces, material)
    modify(thing, "SOLIDIFY", thickness=FELT * 0.96, offset=0)
    modify(thing, "BEVEL", width=0.006, segments=2, limit_method="ANGLE")
    return thing


@product(
    "felt-laptop-sleeve",
    "chalk",
    colors=["graphite", "oat"],
    main=Shot(turn=24, elevation=36, fill=(0.76, 0.6)),
    detail=close_up(turn=32, elevation=26, fill=(2.0, 2.0), center=(0.3, 0.6), f_stop=14),
)
def felt_laptop_sleeve(color):
    wool = thick_felt(color)
    parts = [folded_felt(wool)]
    body = block(
        WIDTH - 0.26,
        LENGTH - 0.2,
        LAPTOP - 0.012,
        metal("steel", roughness=0.42),
        at=(0, -0.14, FELT + 0.004),
        edge=0.05,
        rounds=5,
    )
    seam = block(WIDTH - 0.262, LENGTH - 0.202, 0.006, plain("#2a2a2b", 0.5), at=(0, -0.1405, FELT + 0.048), edge=0.0)
    parts += [body, seam]
    thread = plain("#b9b2a4" if color == "graphite" else "#8f8672", 0.85)
    for side in (-1, 1):
        x = side * (WIDTH / 2 - 0.065)
        line = [Vector((x, y, FELT * 1.02 + rise(x, y))) for y in (LENGTH * (i / 60 - 0.49) for i in range(60))]
        parts.append(stitches(line, thread, 0.05, 0.03, 0.009))
    front = -LENGTH / 2
    top = FELT * 1.5 + rise(0, 0)
    # The strap comes from under the laptop and folds back over the upper layer.
    tab = [
        (0, front + 0.5, FELT + LAPTOP - 0.002),
        (0, front - 0.02, FELT + LAPTOP + 0.004),
        (0, front - 0.2, FELT + LAPTOP + 0.02),
    ]
    tab += [
        (0, front - 0.3, top + 0.02),
        (0, front - 0.22, top + 0.085),
        (0, front, top + 0.055),
        (0, front + 0.28, top + 0.03),
    ]
    parts.append(tape(tab, 0.3, leather("#7f5332"), 0.03, facing=turned_over, samples=8, smooth=1, name="tab"))
    return group(*parts)


def turned_over(t):
    """The way the strap's outer side looks, from lying up to lying over."""
    angle = math.pi * min(max((t - 0.35) / 0.35, 0), 1)
    return (0, -math.sin(angle), math.cos(angle))
