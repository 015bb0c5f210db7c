"""Candlesticks, and the bent rod for two candles."""

import math

from ..materials.cloth import felt
from ..materials.metal import metal, powder_coat
from ..materials.wood import wood
from ..shapes.candles import taper
from ..shapes.profiles import lathe_line
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product

# Outlines of the three candlesticks below their cups, as (radius, height).
SMALL = [
    (0.36, 0.0),
    (0.38, 0.02),
    (0.38, 0.1),
    (0.33, 0.16),
    (0.22, 0.22),
    (0.17, 0.33),
    (0.2, 0.47),
    (0.27, 0.62),
    (0.28, 0.74),
    (0.24, 0.86),
    (0.2, 0.93),
]
MIDDLE = [
    (0.38, 0.0),
    (0.4, 0.02),
    (0.4, 0.09),
    (0.34, 0.14),
    (0.14, 0.22),
    (0.1, 0.45),
    (0.12, 0.62),
    (0.24, 0.72),
    (0.27, 0.82),
    (0.24, 0.92),
    (0.12, 1.02),
    (0.1, 1.2),
    (0.13, 1.38),
    (0.2, 1.47),
    (0.21, 1.54),
]
TALL = [
    (0.42, 0.0),
    (0.44, 0.02),
    (0.43, 0.1),
    (0.3, 0.17),
    (0.17, 0.27),
    (0.12, 0.48),
    (0.1, 0.9),
    (0.12, 1.3),
    (0.2, 1.52),
    (0.235, 1.64),
    (0.2, 1.75),
    (0.13, 1.84),
    (0.15, 1.98),
    (0.21, 2.07),
    (0.22, 2.14),
]


def candlestick(outline, height, kind, seed):
    """Turned wood with its brass cup, open at the top."""
    body = [
        (0, 0.01),
        (outline[0][0] - 0.03, 0.01),
        *lathe_line(outline, 5),
        (outline[-1][0] - 0.004, height - 0.02),
        (outline[-1][0] - 0.015, height - 0.004),
        (0.17, height),
        (0.13, height),
        (0.122, height - 0.01),
        (0.12, height - 0.15),
        (0, height - 0.15),
    ]
    cup = [
        (0.0, height - 0.14),
        (0.105, height - 0.14),
        (0.114, height - 0.12),
        (0.116, height - 0.005),
        (0.122, height + 0.012),
        (0.15, height + 0.016),
    ]
    cup += [(0.158, height + 0.008), (0.15, height + 0.001), (0.126, height)]
    return [
        turned(body, wood(kind, "Z", 0.3, seed, scale=1.6), steps=64),
        turned(cup, metal("brass"), steps=48, name="cup"),
    ]


def three_candlesticks(kind):
    parts = []
    for outline, height, at, seed, length in (
        (TALL, 2.2, (-0.62, 0.3, 0), 2, 2.5),
        (MIDDLE, 1.6, (0.52, 0.36, 0), 3, 2.5),
        (SMALL, 1.0, (0.08, -0.62, 0), 5, 2.5),
    ):
        candle = place(taper("#efe6d3", length, tint=False), at=(0, 0, height - 0.13), turn=seed * 80)
        parts.append(group(*candlestick(outline, height, kind, seed), candle, at=at, turn=40 * seed))
    return group(*parts)


@product(
    "turned-candlesticks",
    colors=["oak", "walnut"],
    exact=True,
    paper="chalk",
    main=Shot(elevation=9, fill=(0.66, 0.68)),
    detail=close_up(
        turn=0,
        elevation=32,
        fill=(1.3, 1.5),
        center=(0.5, 0.06),
        f_stop=13,
        build=lambda kind: group(*candlestick(MIDDLE, 1.6, kind, 3), turn=120),
    ),
)
def turned_candlesticks(kind):
    return three_candlesticks(kind)


def holder_cup(material):
    """A cup for a candle with a narrow dish for drips; the rod ends below it at the origin."""
    outline = [
        (0, -0.02),
        (0.055, -0.02),
        (0.075, 0.0),
        (0.08, 0.015),
        (0.2, 0.03),
        (0.215, 0.045),
        (0.21, 0.052),
        (0.13, 0.04),
    ]
    outline += [(0.132, 0.06), (0.137, 0.2), (0.142, 0.24), (0.137, 0.247), (0.12, 0.243), (0.115, 0.06), (0, 0.055)]
    return turned(outline, material, steps=48, name="cup")


@product(
    "arc-candle-holder",
    colors=["brass", "black"],
    exact=True,
    paper="mist",
    main=Shot(turn=-16, elevation=9, fill=(0.62, 0.64), light=0.85),
    detail=close_up(
        turn=-30,
        elevation=12,
        fill=(1.75, 1.7),
        center=(1.0, 0.12),
        f_stop=13,
        light=0.75,
        build=lambda color: bent_rod(color, lengths=(0.75, 0.6)),
    ),
)
def arc_candle_holder(color):
    return bent_rod(color)


def bent_rod(color, lengths=(2.12, 2.2)):
    """A rod of 9 mm bent to a half circle with upright ends, 24 cm wide and 20 cm tall."""
    metal_skin = metal("brass", roughness=0.3) if color == "brass" else powder_coat("black")
    radius, low, ends = 0.985, 0.17, 1.75
    line = [(-radius, 0, ends), (-radius, 0, low + radius + 0.3)]
    line += [
        (-radius * math.cos(a), 0, low + radius - radius * math.sin(a)) for a in (math.pi * i / 16 for i in range(17))
    ]
    line += [(radius, 0, low + radius + 0.3), (radius, 0, ends)]
    rod = swept(line, 0.045, metal_skin, sides=16, samples=6)
    # The arc sits in a short collar on the foot.
    foot = turned(
        [
            (0, 0.02),
            (0.47, 0.02),
            (0.49, 0.025),
            (0.5, 0.04),
            (0.5, 0.125),
            (0.49, 0.145),
            (0.46, 0.15),
            (0.12, 0.153),
            (0.09, 0.16),
            (0.085, 0.185),
            (0.07, 0.195),
            (0, 0.195),
        ],
        metal_skin,
        steps=96,
        name="foot",
    )
    pad = turned([(0, 0), (0.46, 0), (0.465, 0.02), (0, 0.022)], felt("#3d3a37", tint=False), steps=48)
    parts = [rod, foot, pad]
    for side, seed, length in zip((-1, 1), (3, 6), lengths):
        parts.append(place(holder_cup(metal_skin), at=(side * radius, 0, ends)))
        parts.append(place(taper("#efe6d3", length, tint=False, lit=seed), at=(side * radius, 0, ends + 0.06)))
    return group(*parts)
