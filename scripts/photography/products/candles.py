"""Candles: in a cup, as tapers, as ribbed pillars."""

import math
import random

from ..materials.ceramic import bisque, glaze
from ..materials.plain import mottled, wax
from ..materials.waxes import molten
from ..shapes.candles import burning, taper
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product
from .ceramics import CLAY, plate

RAPESEED = "#f3ead6"


@product(
    "hearth-candle",
    paper="rose",
    main=Shot(elevation=17, fill=(0.5, 0.56), light=0.8),
    detail=close_up(turn=0, elevation=34, fill=(1.05, 1.0), center=(0.5, 0.42), f_stop=14, light=0.7),
)
def hearth_candle(_):
    """A tumbler of 8 × 9 cm filled with wax, its surface just molten."""
    r, h, wall = 0.4, 0.9, 0.035
    outside = [
        (0, 0.03),
        (r * 0.76, 0.03),
        (r * 0.79, 0.0),
        (r * 0.86, 0.0),
        (r * 0.9, 0.04),
        (r * 0.97, 0.1),
        (r, 0.24),
    ]
    outside += [(r, h * 0.6), (r * 0.985, h - 0.03), (r * 0.98 - wall * 0.3, h)]
    inside = [(r - wall * 0.9, h - 0.002), (r - wall, h - 0.04), (r - wall, 0.4), (r - wall, 0.1), (0, 0.08)]
    profile = outside + inside
    cup = turned(profile, glaze("sand", gloss=0.3, speckle=0.6), foot=4, foot_material=bisque(CLAY))
    level = h - 0.14
    edge = r - wall + 0.003
    hard = turned(
        [
            (edge, level + 0.02),
            (edge - 0.02, level + 0.012),
            (edge - 0.06, level + 0.004),
            (edge - 0.075, level - 0.004),
        ],
        wax(RAPESEED),
    )
    pool = turned(
        [
            (edge - 0.068, level),
            (0.2, level - 0.001),
            (0.05, level - 0.001),
            (0.012, level + 0.006),
            (0, level + 0.006),
        ],
        molten(RAPESEED),
    )
    return group(cup, hard, pool, *burning((0, 0, level), size=1.0, watts=3.0, seed=4))


@product(
    "beeswax-dinner-candles",
    colors=["honey", "cream", "rust"],
    paper="chalk",
    main=Shot(turn=-24, elevation=48, fill=(0.62, 0.68)),
    detail=close_up(turn=-38, elevation=20, fill=(2.2, 2.0), center=(0.6, 0.8), f_stop=11),
)
def beeswax_dinner_candles(color):
    """Three pairs lying side by side, each pair still on its one wick."""
    parts = []
    dice = random.Random(12)
    for pair in range(3):
        tips = []
        for one in range(2):
            x = -0.78 + pair * 0.62 + one * 0.29 + dice.uniform(-0.02, 0.02)
            y = -1.25 + dice.uniform(-0.06, 0.06) - 0.08 * pair
            turn = dice.uniform(-2.2, 2.2)
            # Lying, it rests on its thick foot and its thin top.
            parts.append(
                place(taper(color, seed=2 * pair + one, bare=True), at=(x, y, 0.11), turn=turn, tilt=(-90.8, 0))
            )
            tips.append((x - 2.5 * math.sin(math.radians(turn)), y + 2.5))
        (ax, ay), (bx, by) = tips
        loop = [(ax, ay - 0.05, 0.075), (ax + 0.01, ay + 0.1, 0.04), ((ax + bx) / 2 - 0.03, max(ay, by) + 0.27, 0.012)]
        loop += [(bx + 0.01, by + 0.12, 0.03), (bx, by - 0.05, 0.075)]
        parts.append(swept(loop, 0.01, mottled("#e9dfc6", scale=20), sides=8))
    return group(*parts)


def pillar(height, seed, hollow=0.12):
    """A ribbed pillar of 7 cm, burnt in by `hollow` around its wick; returns its parts, burning."""
    r, h = 0.35, height
    outside = [(0, 0.0), (r - 0.05, 0.0), (r - 0.02, 0.004), (r - 0.003, 0.02), (r, 0.06)]
    outside += [(r, 0.06 + (h - 0.12) * i / 6) for i in range(1, 7)] + [(r - 0.002, h - 0.025), (r - 0.016, h - 0.004)]
    top = [
        (r - 0.035, h),
        (r - 0.06, h - 0.006),
        (r - 0.09, h - hollow * 0.4),
        (r - 0.12, h - hollow * 0.8),
        (r - 0.16, h - hollow),
    ]
    candle = turned(outside + top, wax("#f1e7d3", glow=0.6), steps=192, smooth=1, flutes=(24, 0.034), name="pillar")
    pool = turned(
        [(r - 0.13, h - hollow * 0.93), (0.1, h - hollow), (0.012, h - hollow + 0.008), (0, h - hollow + 0.008)],
        molten("#f1e7d3"),
    )
    return [candle, pool, *burning((0, 0, h - hollow), size=0.95, watts=3.2, seed=seed)]


@product(
    "column-pillar-candle",
    paper="sage",
    main=Shot(elevation=12, fill=(0.62, 0.6), light=0.8),
    detail=close_up(turn=10, elevation=17, fill=(1.2, 1.3), center=(0.48, 0.1), f_stop=14, light=0.7),
)
def column_pillar_candle(_):
    """The three heights, off centre on a plate."""
    top = 0.074
    return group(
        plate("sand", 1.15),
        group(*pillar(2.0, 2), at=(-0.36, 0.3, top), turn=10),
        group(*pillar(1.5, 5), at=(0.42, 0.14, top), turn=3),
        group(*pillar(1.0, 9), at=(-0.06, -0.5, top), turn=7),
    )
