"""Tapers, wicks, flames."""

import math
import random

from ..materials.plain import mottled, plain
from ..materials.shades import flame
from ..materials.waxes import beeswax
from ..studio.blender import group, place
from ..studio.light import bulb
from .profiles import lathe_line
from .swept import swept
from .turned import turned


def burning(at, size=1.0, watts=2.2, seed=1):
    """A burnt wick standing at `at` with its flame (3 cm at `size` 1) and the light it gives."""
    x, y, z = at
    bend = random.Random(seed).uniform(-0.03, 0.03)
    wick = swept(
        [(x, y, z - 0.03), (x, y, z + 0.03), (x + bend, y, z + 0.07), (x + bend * 1.6, y, z + 0.1)],
        0.0085,
        plain("#241e1a", roughness=1.0),
        sides=8,
    )
    outline = [
        (0, 0.0),
        (0.022, 0.012),
        (0.044, 0.06),
        (0.05, 0.105),
        (0.042, 0.165),
        (0.023, 0.235),
        (0.008, 0.29),
        (0, 0.31),
    ]
    fire = turned([(r * size, h * size) for r, h in lathe_line(outline, 3)], flame(), steps=24, smooth=1, name="flame")
    place(fire, at=(x + bend * 0.8, y, z + 0.035))
    for vertex in fire.data.vertices:
        vertex.co.x += bend * 1.4 * (vertex.co.z / size) ** 2 / 0.1
    fire.visible_shadow = fire.visible_diffuse = False
    return [wick, fire, bulb((x, y, z + 0.17 * size), watts * size, "#ffb765", 0.06)]


def wick(at, height=0.12, lean=0.02):
    """A white wick that has not burnt yet."""
    x, y, z = at
    line = [(x, y, z - 0.03), (x, y, z + height * 0.5), (x + lean, y, z + height)]
    return swept(line, 0.009, mottled("#e6dcc6", scale=20), sides=8)


def taper(color, length=2.5, tint=True, lit=0, seed=0, bare=False):
    """
    A dipped candle on its foot of 22 mm; the rings of its layers show below. `lit` is the seed of its flame, 0 for
    none, `seed` its crookedness; a `bare` one has no wick of its own. Returns its group.
    """
    rings = []
    for i in range(1, 9):
        r = 0.105 * i / 9
        rings += [(r - 0.004, 0.0), (r, 0.0035), (r + 0.003, 0.0)]
    foot = [(0, 0.0), *rings, (0.105, 0.0), (0.11, 0.006), (0.111, 0.03)]
    body = [(0.11 - 0.028 * i / 8, 0.03 + (length - 0.1) * i / 8) for i in range(1, 9)]
    if lit:
        top = [
            (0.077, length - 0.025),
            (0.072, length - 0.008),
            (0.06, length - 0.012),
            (0.035, length - 0.045),
            (0, length - 0.05),
        ]
    else:
        top = lathe_line(
            [(0.076, length - 0.05), (0.064, length - 0.02), (0.035, length + 0.012), (0, length + 0.02)], 2
        )
    candle = turned(foot + body + top, beeswax(color, tint), steps=40, smooth=1, name="taper")
    dice = random.Random(lit + seed + 7)
    phase = dice.uniform(0, 6.28)
    for vertex in candle.data.vertices:
        # Dipped by hand, it is not perfectly straight.
        vertex.co.x += 0.012 * math.sin(1.3 * vertex.co.z + phase) - 0.012 * math.sin(phase)
    tip = 0.012 * math.sin(1.3 * length + phase) - 0.012 * math.sin(phase)
    if lit:
        return group(candle, *burning((tip, 0, length - 0.045), seed=lit))
    return group(candle) if bare else group(candle, wick((tip, 0, length)))
