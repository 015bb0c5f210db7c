"""The teapot and the platter."""

import math
import random

from ..materials.ceramic import bisque, glaze
from ..materials.glazes import pitted
from ..materials.plain import mottled
from ..shapes.profiles import lathe_line, quarter
from ..shapes.swept import spout, swept
from ..shapes.turned import turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product

CLAY = "#b99c80"


def teapot(color):
    """The pot, its spout to the right (+x), lid on; 24 cm from handle to spout."""
    clay = bisque(CLAY)
    skin = glaze(color, gloss=0.35, speckle=0.25, rings=0.3)
    foot = [(0, 0.03), (0.42, 0.03), (0.44, 0.0), (0.49, 0.0), (0.51, 0.03), (0.53, 0.05)]
    wall = lathe_line([(0.56, 0.07), (0.68, 0.24), (0.75, 0.55), (0.69, 0.86), (0.54, 1.04), (0.4, 1.11)])
    gallery = [(0.385, 1.125), (0.37, 1.125), (0.36, 1.11), (0.355, 1.08), (0.33, 1.07), (0.315, 1.06), (0.31, 1.0)]
    body = turned(foot + wall + gallery, skin, foot=5, foot_material=clay)
    lid = turned(
        [(0.3, 1.06), (0.345, 1.085), (0.355, 1.1), (0.35, 1.113)]
        + lathe_line([(0.33, 1.122), (0.22, 1.165), (0.1, 1.19), (0.055, 1.205)], 3)
        + [(0.045, 1.225), (0.055, 1.26), (0.1, 1.3), (0.125, 1.345), (0.115, 1.385), (0.06, 1.405), (0, 1.407)],
        glaze(color, gloss=0.35, speckle=0.25, rings=0.1),
        name="lid",
    )
    nose = spout(
        [(0.5, 0, 0.42), (0.74, 0, 0.5), (0.93, 0, 0.68), (1.03, 0, 0.93), (1.16, 0, 1.08)],
        lambda t: 0.2 * (1 - t) ** 1.4 + 0.078,
        lambda t: 0.2 * (1 - t) ** 1.4 + 0.052,
        skin,
        slant=0.75,
    )
    ear = [
        (-0.6, 0, 0.93),
        (-0.8, 0, 1.06),
        (-1.03, 0, 0.98),
        (-1.11, 0, 0.74),
        (-1.02, 0, 0.47),
        (-0.84, 0, 0.3),
        (-0.66, 0, 0.26),
    ]
    handle = swept(ear, lambda t: 0.045 + 0.035 * abs(2 * t - 1) ** 4, skin, flat=1.55, up=(0, 1, 0))
    return [body, lid, nose, handle]


@product(
    "kiln-teapot",
    colors=["slate", "chalk"],
    paper="rose",
    main=Shot(turn=-22, elevation=14, fill=(0.72, 0.6)),
    detail=close_up(turn=-42, elevation=27, fill=(1.3, 1.15), center=(0.33, 0.52), f_stop=14),
)
def kiln_teapot(color):
    return group(*teapot(color))


def pear(seed, size=1.0):
    """A pear with its stalk, standing; about 10 cm tall, each a little lopsided."""
    dice = random.Random(seed)
    skin = mottled(
        dice.choice(["#b9a94f", "#c2b25c", "#a9a650"]), contrast=0.22, scale=3, roughness=0.42, grain=0.08, coat=0.15
    )
    shape = [
        (0, 0.03),
        (0.1, 0.008),
        (0.22, 0.03),
        (0.33, 0.16),
        (0.365, 0.33),
        (0.32, 0.52),
        (0.215, 0.7),
        (0.155, 0.85),
    ]
    shape += [(0.125, 0.94), (0.07, 0.985), (0.02, 0.975), (0, 0.97)]
    body = turned(lathe_line(shape, 3), skin, steps=40, smooth=1, name="pear")
    lean, side = dice.uniform(0.04, 0.12), dice.uniform(0, 6.28)
    for vertex in body.data.vertices:
        bend = lean * vertex.co.z**2
        vertex.co.x += bend * math.cos(side) + 0.03 * math.sin(3 * vertex.co.z + side)
        vertex.co.y += bend * math.sin(side)
        vertex.co.x *= 1 + 0.04 * math.sin(side)
    x, y = lean * math.cos(side) + 0.03 * math.sin(2.9 + side), lean * math.sin(side)
    x *= 1 + 0.04 * math.sin(side)
    stalk = swept(
        [(x, y, 0.95), (x + 0.01, y, 1.05), (x + 0.05 * math.cos(side), y + 0.04, 1.17)],
        lambda t: 0.014 + 0.012 * t**3,
        mottled("#5b4630", scale=8),
        sides=8,
    )
    blossom = turned([(0, 0.02), (0.035, 0.012), (0.045, 0.006), (0.02, 0.004)], mottled("#4a3b2b"), steps=12, smooth=1)
    return group(body, stalk, blossom, scale=size)


@product(
    "brine-platter",
    paper="chalk",
    main=Shot(turn=0, elevation=27, fill=(0.78, 0.6)),
    detail=close_up(turn=-35, elevation=50, fill=(1.6, 1.4), center=(0.66, 0.62), f_stop=13),
)
def brine_platter(_):
    pears = [
        _lying(pear(3, 1.02), at=(-0.52, 0.3, 0.0), turn=200),
        place(pear(11), at=(0.2, 0.5, 0.18), turn=40),
        place(pear(24, 0.96), at=(0.33, -0.22, 0.18), turn=160),
    ]
    return group(*platter(), *pears)


def _lying(fruit, at, turn):
    """Put a standing pear on its side: it rests on its belly and its neck."""
    place(fruit, at=(at[0], at[1], 0.52), turn=turn, tilt=(102, 0))
    return fruit


def platter(radius=1.9, height=0.5):
    """The platter on its three feet: a smooth well and a broad rim with pits."""
    r, h = radius, height
    below = (
        [(0, 0.13), (r * 0.5, 0.13), (r * 0.6, 0.14)]
        + quarter((r * 0.62, 0.145), (r * 0.8, 0.33), 5)
        + [(r * 0.97, h - 0.06)]
    )
    edge = [(r * 0.994, h - 0.035), (r, h - 0.015), (r * 0.995, h), (r * 0.98, h - 0.004)]
    well = [
        (r * 0.85, 0.41),
        (r * 0.79, 0.375),
        (r * 0.755, 0.3),
        (r * 0.69, 0.225),
        (r * 0.6, 0.195),
        (r * 0.3, 0.185),
        (0, 0.184),
    ]
    skin = pitted("#d9d3c6", r * 0.79, r * 1.01)
    dish = turned(below + edge + well, skin, steps=128, name="platter")
    # A hand-built rim is never quite level.
    for vertex in dish.data.vertices:
        angle = math.atan2(vertex.co.y, vertex.co.x)
        out = (vertex.co.xy.length / r) ** 3
        vertex.co.z += 0.012 * out * (math.sin(2 * angle + 0.6) + 0.5 * math.sin(5 * angle))
    clay = bisque(CLAY)
    feet = []
    for i in range(3):
        angle = math.radians(35 + 120 * i)
        peg = turned(
            [(0, 0.0), (0.1, 0.0), (0.125, 0.03), (0.14, 0.09), (0.18, 0.16), (0, 0.16)], clay, steps=24, smooth=1
        )
        feet.append(place(peg, at=(r * 0.5 * math.cos(angle), r * 0.5 * math.sin(angle), 0)))
    return [dish, *feet]
