"""The notebook, the pen and the pencils."""

import math

from ..materials.cloth import woven
from ..materials.metal import metal
from ..materials.plain import plain, printed
from ..materials.press import Sheet, ellipse
from ..shapes.books import BOARD, closed_book, open_book, page_edges, page_height
from ..shapes.pencils import hex_pen, pencil
from ..shapes.tape import tape
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product

IVORY = "#f1e9d6"
WIDTH, HEIGHT, THICK = 1.48, 2.1, 0.17


def bound_linen(color, tint=True):
    return woven(color, threads=55, depth=0.5, fuzz=0.0, uneven=0.45, uv=False, tint=tint)


def notebook(color, tint=True):
    """A linen-bound notebook lying on its back; its ribbon comes out below."""
    parts = closed_book(WIDTH, HEIGHT, THICK, bound_linen(color, tint), page_edges(IVORY, 46))
    silk = woven("#b08a5a", threads=90, depth=0.3, fuzz=0.0, uv=True, tint=False)
    y = -HEIGHT / 2
    tail = [
        (0.6, y + 0.3, 0.1),
        (0.6, y, 0.09),
        (0.62, y - 0.12, 0.06),
        (0.67, y - 0.24, 0.02),
        (0.74, y - 0.36, 0.012),
    ]
    ribbon = tape([*tail, (0.8, y - 0.5, 0.012)], 0.06, silk, thickness=0.006, facing=lambda t: (0.3 * t, -0.25, 1))
    for part in (*parts, ribbon):
        place(part, at=(-WIDTH / 2, 0, 0))
    return [*parts, ribbon]


def dotted(width, height, number):
    """A page with dots 5 mm apart in a light warm grey."""
    paper = Sheet(width, height, IVORY, 420)
    dots = [
        ellipse(0.115 + 0.05 * i, 0.16 + 0.05 * j, 0.0058, 0.0058, 8)
        for i in range(int((width - 0.2) / 0.05) + 1)
        for j in range(int((height - 0.3) / 0.05) + 1)
    ]
    paper.fill(dots, "#a09483")
    right = number % 2
    paper.text(
        str(number), width - 0.12 if right else 0.12, 0.07, 0.042, "#a89d8b", "sans", 430, "right" if right else "left"
    )
    return printed(paper.picture("dots"), 0.85)


def opened(color):
    """The notebook open at its middle, with its ribbon along the fold."""
    thick = 0.08
    parts = open_book(
        WIDTH,
        HEIGHT,
        thick,
        dotted(WIDTH, HEIGHT, 96),
        dotted(WIDTH, HEIGHT, 97),
        bound_linen(color),
        page_edges(IVORY, 30),
    )
    silk = woven("#b08a5a", threads=90, depth=0.3, fuzz=0.0, uv=True, tint=False)
    points = []
    for i in range(16):
        t = i / 15
        s = 0.03 + 0.2 * t**1.6
        points.append((s * WIDTH, HEIGHT / 2 - (HEIGHT + 0.02) * t, BOARD + page_height(s, thick, WIDTH) + 0.014))
    points += [(0.36, -HEIGHT / 2 - 0.1, 0.06), (0.39, -HEIGHT / 2 - 0.22, 0.014), (0.42, -HEIGHT / 2 - 0.36, 0.01)]
    return group(*parts, tape(points, 0.06, silk, thickness=0.006, facing=(0, -0.15, 1)))


@product(
    "field-notebook",
    "mist",
    colors=["pine", "clay", "black"],
    main=Shot(turn=-30, elevation=32, fill=(0.66, 0.6)),
    detail=close_up(turn=-24, elevation=40, fill=(1.6, 1.4), center=(0.42, 0.62), f_stop=18, build=opened),
)
def field_notebook(color):
    return group(*notebook(color))


@product(
    "hex-brass-pen",
    "mist",
    main=Shot(turn=-34, elevation=30, fill=(0.66, 0.6)),
    detail=close_up(turn=-14, elevation=24, fill=(1.9, 1.9), center=(-0.12, 0.4), f_stop=14, focus=(0.6, 0.15, 0.2)),
)
def hex_brass_pen(_):
    book = notebook("ink", tint=False)
    pen = group(*hex_pen(metal("brass", brushed=0.5), plain("#c9c9c9", 0.25)), at=(0.06, -0.1, THICK + 0.002), turn=38)
    return group(*book, pen)


@product(
    "cedar-pencils",
    "chalk",
    main=Shot(turn=-28, elevation=42, fill=(0.68, 0.62)),
    detail=close_up(turn=-20, elevation=26, fill=(2.7, 2.7), center=(-0.62, 0.5), f_stop=16),
)
def cedar_pencils(_):
    dips = (("rust", 0.3, 4), ("ochre", 0.0, -2), ("pine", -0.26, 5))
    things = []
    for k, (dip, y, turn) in enumerate(dips):
        things.append(group(*pencil(dip, seed=k + 1), at=(0.05 * math.sin(k * 2.5), y, 0), turn=turn))
    return group(*things)
