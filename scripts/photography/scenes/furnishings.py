"""What a room needs and the shop does not sell."""

import math

from ..materials.cloth import woven
from ..materials.wood import wood
from ..shapes.blocks import block, sheet


def made_bed():
    """A low oak bed, its head at the wall, with a linen cover that falls over the edges."""
    oak = wood("oak", "X", gloss=0.15, seed=3)
    block(17.0, 21.0, 1.2, oak, at=(0, -2.6, 1.6), edge=0.12)
    for x in (-7.6, 7.6):
        for y in (-12.0, 7.0):
            block(0.9, 0.9, 1.7, oak, at=(x, y, 0), edge=0.08)
    block(17.0, 0.7, 8.2, oak, at=(0, 7.6, 0), edge=0.15)
    linen = woven("#e9e2d6", threads=260, depth=0.4, uneven=0.4, tint=False)
    block(16.2, 20.0, 1.6, linen, at=(0, -2.6, 2.8), edge=0.5, rounds=6)

    def folds(u, v):
        x, y = (u - 0.5) * 2, (v - 0.5) * 2
        waves = 0.06 * math.sin(9 * u + 4 * v) + 0.05 * math.sin(17 * v - 6 * u) + 0.03 * math.sin(31 * u + 13 * v)
        fall = max(0.0, abs(x) - 0.86) * 9.0 + max(0.0, -y - 0.86) * 9.0
        return 0.1 + waves - fall

    cover = sheet(18.0, 16.5, linen, at=(0, -5.2, 4.46), columns=120, rows=110, bend=folds)
    cover.name = "cover"
    for x in (-3.9, 3.9):
        pillow = block(6.4, 3.6, 1.3, linen, at=(x, 5.2, 4.4), edge=0.6, rounds=8)
        pillow.rotation_euler = (0.35, 0, 0.03 * x)
