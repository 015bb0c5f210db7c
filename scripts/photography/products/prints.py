"""Prints on a wall: two in oak frames, one pinned as it is sold."""

import math

from ..materials.metal import metal
from ..materials.nodes import Shader
from ..materials.plain import printed
from ..shapes.blocks import sheet
from ..shapes.frames import framed
from ..shapes.turned import turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, product
from .art import low_tide, three_pears, two_hills

WIDTH, HEIGHT = 3.0, 4.0
MAIN = dict(azimuth=-16, elevation=3, fill=(0.6, 0.62), center=(0.5, 0.49))


@product(
    "low-tide-print",
    "chalk",
    hangs=True,
    main=Shot(**MAIN),
    detail=Shot(azimuth=-34, elevation=8, fill=(2.1, 2.1), center=(1.0, 1.08), f_stop=9, focus=(-1.2, -0.15, 0.7)),
)
def low_tide_print(_):
    return group(*framed(WIDTH, HEIGHT, printed(low_tide(WIDTH, HEIGHT, 0.3, 500).picture("low tide"), 0.9)))


@product(
    "two-hills-print",
    "mist",
    hangs=True,
    main=Shot(**{**MAIN, "azimuth": 14}),
    detail=Shot(azimuth=16, elevation=4, fill=(2.6, 2.6), center=(0.42, 0.72)),
)
def two_hills_print(_):
    return group(*framed(WIDTH, HEIGHT, brushed(two_hills(WIDTH, HEIGHT, 0.34, 500).picture("two hills"))))


def brushed(image):
    """Gouache: matte, the lighter strokes a little raised."""
    shader = Shader("gouache")
    ink = shader.node("ShaderNodeTexImage", {"image": image, "extension": "EXTEND"}, Vector=shader.coordinates("UV"))[
        "Color"
    ]
    return shader.surface(Base_Color=ink, Roughness=0.85, Specular_IOR_Level=0.2, Normal=shader.bump(ink, 0.25, 0.03))


def hanging_sheet(u, v):
    """How far a pinned sheet stands off the wall: its lower corners roll forward."""
    free = (1 - v) ** 2
    return 0.015 + free * (0.1 * (2 * abs(u - 0.5)) ** 2 + 0.035 * math.sin(math.pi * u) + 0.03)


@product(
    "three-pears-print",
    "sand",
    hangs=True,
    main=Shot(**{**MAIN, "azimuth": -10}),
    detail=Shot(azimuth=-20, elevation=4, fill=(2.7, 2.7), center=(0.5, 0.66)),
)
def three_pears_print(_):
    ink = printed(three_pears(WIDTH, HEIGHT, 0.3, 500).picture("three pears"), 0.95)
    paper = sheet(WIDTH, HEIGHT, ink, columns=40, rows=54, bend=hanging_sheet)
    place(paper, at=(0, 0, HEIGHT / 2), tilt=(90, 0))
    pins = []
    for x in (-WIDTH / 2 + 0.1, WIDTH / 2 - 0.1):
        head = [(0, 0), (0.012, 0), (0.012, 0.035), (0.05, 0.045), (0.05, 0.06), (0.035, 0.075), (0, 0.08)]
        pins.append(place(turned(head, metal("brass"), steps=36), at=(x, 0, HEIGHT - 0.1), tilt=(90, 0)))
    return group(paper, *pins)
