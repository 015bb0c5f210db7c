"""Mugs, cups, bowls, plates and the platter."""

import math

from ..materials.ceramic import bisque, glaze
from ..materials.glazes import dipped
from ..materials.plain import mottled
from ..shapes.profiles import quarter
from ..shapes.swept import swept
from ..shapes.turned import paint, turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product

CLAY = "#c2a685"


def mug(color, radius=0.43, height=0.95, wall=0.035):
    """A straight mug with a handle like an ear, dipped to two thirds; 1 unit is 10 cm."""
    r, h = radius, height
    outside = [(0, 0.03), (r * 0.78, 0.03), (r * 0.8, 0.0), (r * 0.86, 0.0), (r * 0.9, 0.05)]
    outside += [(r * 0.985, 0.13), (r, 0.3), (r, h * 0.7), (r, h - 0.03), (r - wall * 0.3, h)]
    inside = [(r - wall * 0.8, h), (r - wall, h - 0.05), (r - wall, 0.35), (r - wall * 1.4, 0.16), (r * 0.6, 0.08), (0, 0.075)]
    coat = dipped(color, CLAY, line=height * 0.3, speckle=0.5)
    profile = outside + inside
    body = turned(profile, coat, foot=4, foot_material=bisque(CLAY))
    paint(body, profile, range(len(outside) - 1, len(profile) - 1), glaze(color, gloss=0.45, speckle=0.5))
    ear = [(r - 0.03, 0, h * 0.78), (r + 0.16, 0, h * 0.83), (r + 0.29, 0, h * 0.66)]
    ear += [(r + 0.27, 0, h * 0.42), (r + 0.12, 0, h * 0.25), (r - 0.03, 0, h * 0.24)]
    handle = swept(ear, lambda t: 0.036 + 0.02 * abs(2 * t - 1) ** 3, coat, flat=1.5, up=(0, 1, 0))
    return [body, handle]


@product(
    "ebb-mug",
    colors=["sand", "slate", "moss"],
    main=Shot(turn=-32, elevation=14, fill=(0.6, 0.52)),
    detail=close_up(turn=-62, elevation=30),
)
def ebb_mug(color):
    return group(*mug(color))


def espresso_cup(color, coffee=False, ribs=13):
    """A cup without a handle, its wall turned into fine ribs; white inside in every colour."""
    r, h, wall = 0.3, 0.6, 0.03
    low, high = 0.09, h - 0.1
    outside = [(0, 0.02), (r * 0.62, 0.02), (r * 0.66, 0.0), (r * 0.74, 0.0), (r * 0.8, 0.02), (r * 0.9, 0.06)]
    for i in range(ribs * 4 + 1):
        t = i / (ribs * 4)
        swell = 0.0085 * (1 - math.cos(2 * math.pi * t * ribs)) / 2
        outside.append((r * (0.935 + 0.04 * t) + swell, low + (high - low) * t))
    outside += [(r * 0.98, high + 0.02), (r * 0.99, h - 0.02), (r * 0.985, h - 0.005), (r - wall * 0.5, h)]
    inside = [(r - wall * 0.9, h - 0.01), (r - wall * 1.1, h - 0.06), (r - wall * 1.5, 0.25), (r * 0.72, 0.1)]
    inside += [(r * 0.4, 0.06), (0, 0.055)]
    profile = outside + inside
    body = turned(profile, glaze(color, gloss=0.08, rings=0.0), foot=4, foot_material=bisque("#ddd2c0"))
    paint(body, profile, range(len(outside) - 1, len(profile) - 1), glaze("chalk", gloss=0.8, rings=0.15, tint=False))
    if not coffee:
        return [body]
    crema = mottled("#5e3012", contrast=0.5, scale=6, roughness=0.5, grain=0.04, coat=0.05)
    level = h - 0.13
    return [body, turned([(r - wall, level), (r * 0.84, level - 0.004), (0, level - 0.004)], crema, name="coffee")]


def four_cups(color):
    cups = [
        group(*espresso_cup(color), at=(-0.52, 0.22, 0), turn=20),
        group(*espresso_cup(color), at=(-0.515, 0.215, 0.53), turn=75),
        group(*espresso_cup(color), at=(0.3, 0.36, 0), turn=140),
        group(*espresso_cup(color, coffee=True), at=(0.1, -0.42, 0), turn=0),
    ]
    return group(*cups)


@product(
    "tide-espresso-cups",
    colors=["chalk", "ink"],
    paper="sand",
    main=Shot(turn=0, elevation=21, fill=(0.64, 0.6)),
    detail=close_up(
        turn=0, elevation=27, fill=(0.86, 0.8), build=lambda color: group(*espresso_cup(color, coffee=True))
    ),
)
def tide_espresso_cups(color):
    return four_cups(color)


def bowl(color, radius, height, line, wall=0.045):
    """A bowl on a foot ring, dipped in glaze down to the height `line`."""
    r, h = radius, height
    outside = [(0, 0.045), (r * 0.34, 0.045), (r * 0.36, 0.0), (r * 0.41, 0.0), (r * 0.425, 0.05)]
    outside += quarter((r * 0.45, 0.075), (r, h - 0.02), 9)
    inside = [(r - wall * 0.35, h), (r - wall * 0.9, h - 0.01)]
    inside += [(x - wall, z) for x, z in reversed(quarter((r * 0.3, 0.11), (r, h - 0.06), 9))]
    profile = outside + inside + [(0, 0.105)]
    body = turned(profile, dipped(color, CLAY, line, speckle=0.5), foot=4, foot_material=bisque(CLAY))
    return paint(body, profile, range(len(outside), len(profile) - 1), glaze(color, gloss=0.5, speckle=0.5))


@product(
    "ebb-bowl",
    colors=["sand", "slate"],
    main=Shot(elevation=20, fill=(0.77, 0.6)),
    detail=close_up(
        turn=150,
        elevation=11,
        fill=(1.15, 1.0),
        center=(0.56, 0.5),
        build=lambda color: group(bowl(color, 1.0, 0.8, 0.31)),
    ),
)
def ebb_bowl(color):
    large = place(bowl(color, 1.0, 0.8, 0.31), at=(-0.3, 0.5, 0))
    small = place(bowl(color, 0.7, 0.65, 0.25), at=(0.7, -0.95, 0), turn=130)
    return group(large, small)


def plate(color, radius, material=None):
    """A flat plate with an upright edge, 2.2 cm tall."""
    r, h = radius, 0.2
    outside = [(0, 0.03), (r * 0.6, 0.03), (r * 0.62, 0.0), (r * 0.66, 0.0), (r * 0.68, 0.035), (r * 0.86, 0.045)]
    outside += quarter((r * 0.9, 0.055), (r, h - 0.012), 6)
    inside = [(r - 0.014, h), (r - 0.034, h - 0.006), (r - 0.05, h - 0.05), (r - 0.085, 0.11), (r - 0.15, 0.085)]
    inside += [(r * 0.8, 0.078), (r * 0.5, 0.074), (r * 0.2, 0.074), (0, 0.074)]
    material = material or glaze(color, gloss=0.22, speckle=0.8, rings=0.12)
    return turned(outside + inside, material, foot=4, foot_material=bisque(CLAY), steps=96)


def stack_of_plates(color):
    """Three dinner plates and three side plates."""
    plates = []
    # How far each plate lies from the middle of the stack: nobody stacks exactly.
    offsets = [(0, 0), (0.02, -0.01), (-0.015, 0.015), (0.01, 0.02), (-0.02, -0.01), (0.015, 0)]
    for i, (x, y) in enumerate(offsets):
        plates.append(place(plate(color, 1.35 if i < 3 else 1.05), at=(x, y, 0.105 * i), turn=67 * i))
    return group(*plates)


@product(
    "marl-plate",
    colors=["chalk", "ochre"],
    paper="mist",
    main=Shot(elevation=17, fill=(0.74, 0.6)),
    detail=close_up(
        turn=20,
        elevation=40,
        fill=(1.3, 1.1),
        center=(0.62, 0.4),
        f_stop=11,
        light=0.9,
        build=lambda color: group(plate(color, 1.35)),
    ),
)
def marl_plate(color):
    return stack_of_plates(color)
