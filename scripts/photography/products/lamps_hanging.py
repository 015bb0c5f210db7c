"""Lamps that hang from the ceiling. They hang a little above the floor of the studio; their cord leaves the picture."""

import math
import random

from ..materials.metal import metal, powder_coat
from ..materials.plain import mottled, plain
from ..materials.shades import washi
from ..shapes.lamps import hanging_cord, lit_bulb
from ..shapes.profiles import lathe_line
from ..shapes.swept import swept
from ..shapes.turned import paint, turned
from ..studio.blender import add_mesh, group
from ..studio.catalogue import Shot, close_up, product

# Height of the lower rim above the floor, in units.
HANG = 2.0


@product(
    "hollow-pendant",
    colors=["sage", "black", "brass"],
    exact=["brass"],
    paper="dusk",
    main=Shot(elevation=-6, fill=(0.68, 0.6), center=(0.5, 0.43)),
    # Seen from below, so it hangs a little higher.
    detail=close_up(
        turn=0,
        elevation=-14,
        fill=(1.15, 1.1),
        center=(0.44, 0.62),
        f_stop=None,
        build=lambda color: dome_lamp(color, z=2.4),
    ),
)
def hollow_pendant(color):
    return dome_lamp(color)


def dome_lamp(color, z=HANG):
    """A spun dome 40 cm wide and 23 cm tall with its cap, its rim at the height `z`."""
    skin = metal("brass", brushed=0.35, roughness=0.3) if color == "brass" else powder_coat(color, roughness=0.45)
    white = plain("#f3efe6", roughness=0.6, grain=0.05)
    # From the middle of the inside outward to the rim, over the fold and up the outside.
    outline = [
        (1.955, 0.1),
        (1.93, 0.35),
        (1.83, 0.72),
        (1.62, 1.1),
        (1.27, 1.45),
        (0.8, 1.73),
        (0.36, 1.88),
        (0.22, 1.93),
    ]
    wall = lathe_line(outline, 5)
    inside = [(r - 0.03, h - 0.025) for r, h in reversed(wall)]
    fold = [(1.9, 0.05), (1.88, 0.028), (1.885, 0.006), (1.91, -0.004), (1.95, 0.0), (1.965, 0.02)]
    profile = [(r, h + z) for r, h in [(0.0, 1.88), *inside, *fold, *wall, (0.18, 1.96), (0.0, 1.965)]]
    dome = turned(profile, skin, steps=128, name="dome")
    paint(dome, profile, range(len(inside) + 2), white)
    fitting = metal("brass") if color == "brass" else powder_coat("black", tint=False)
    cap = [
        (0.0, 1.95),
        (0.24, 1.95),
        (0.245, 1.97),
        (0.235, 2.08),
        (0.19, 2.14),
        (0.075, 2.17),
        (0.06, 2.2),
        (0.055, 2.3),
        (0.03, 2.305),
        (0, 2.305),
    ]
    grip = turned([(r, h + z) for r, h in cap], fitting, steps=48)
    stem = turned([(0, z + 1.6), (0.07, z + 1.6), (0.07, z + 1.9), (0, z + 1.9)], white, steps=24)
    cord = hanging_cord(z + 2.28, "#242221")
    return group(dome, grip, stem, cord, *lit_bulb((0, 0, z + 0.88), 55, strength=14, radius=0.33, hanging=True))


def paper_globe(radius, squash, ribs):
    """
    Paper between bamboo ribs: its rings stand out at the ribs and sag a little between them. Returns its mesh, the
    spiral of bamboo and the height of its two openings.
    """
    dice = random.Random(5)
    opening = 0.17
    low, high = math.asin(opening) - math.pi / 2, math.pi / 2 - math.asin(opening)
    rows, steps = ribs * 4, 144
    vertices, uvs, faces = [], [], []
    wobble = [dice.uniform(-0.006, 0.006) for _ in range(ribs + 2)]
    for row in range(rows + 1):
        for step in range(steps + 1):
            angle = 2 * math.pi * step / steps
            # The ribs are one spiral: each turn climbs by one rib.
            phase = row / 4 + step / steps
            latitude = low + (high - low) * min(max(phase / (ribs + 1), 0), 1)
            between = abs(math.sin(math.pi * row / 4))
            crease = 0.25 * between * math.sin(angle * 41 + 9 * math.sin(row * 1.7))
            sag = 1 - 0.011 * between - 0.004 * crease + wobble[row // 4] * math.sin(angle + 2 * (row // 4)) * 0.5
            r = radius * math.cos(latitude) * sag
            vertices.append((r * math.cos(angle), r * math.sin(angle), radius * squash * math.sin(latitude)))
            uvs.append((step / steps, row / rows))
    for row in range(rows):
        for step in range(steps):
            first = row * (steps + 1) + step
            faces.append((first, first + 1, first + steps + 2, first + steps + 1))
    paper = add_mesh("paper", vertices, faces, washi(), uvs=uvs)
    spiral = []
    for i in range(ribs * 48 + 1):
        turn = i / 48
        latitude = low + (high - low) * (turn + 0.02) / (ribs + 1)
        r = radius * math.cos(latitude) * 0.983
        angle = 2 * math.pi * turn
        spiral.append((r * math.cos(angle), r * math.sin(angle), radius * squash * math.sin(latitude)))
    bamboo = swept(
        spiral, 0.016 * radius / 3 + 0.006, mottled("#b99b67", scale=6), sides=6, samples=1, smooth=0, name="ribs"
    )
    return paper, bamboo, radius * squash * math.sin(high)


@product(
    "nori-paper-pendant",
    paper="dusk",
    main=Shot(elevation=-3, fill=(0.66, 0.6), center=(0.5, 0.44)),
    detail=close_up(turn=20, elevation=2, fill=(1.7, 1.5), center=(0.5, 0.22), f_stop=None),
)
def nori_paper_pendant(_):
    """The middle of three sizes, 60 cm wide."""
    radius, squash = 3.0, 0.9
    middle = HANG + radius * squash
    paper, bamboo, top = paper_globe(radius, squash, ribs=30)
    wire = metal("steel")
    ring = radius * 0.17
    parts = [paper, bamboo]
    for height in (top, -top):
        circle = [(ring * math.cos(a), ring * math.sin(a), height) for a in (math.pi * i / 12 for i in range(24))]
        parts.append(swept(circle, 0.022, wire, sides=8, samples=2, closed=True, smooth=0))
    # The wire frame that holds the globe open, and the bridge that the socket hangs from.
    for x in (-1, 1):
        parts.append(
            swept(
                [(x * ring, 0, top), (x * 0.2, 0, top - 0.4), (x * 0.2, 0, -top + 0.4), (x * ring, 0, -top)],
                0.018,
                wire,
                sides=8,
            )
        )
    parts.append(
        swept([(-ring, 0, top), (-0.1, 0, top + 0.12), (0.1, 0, top + 0.12), (ring, 0, top)], 0.02, wire, sides=8)
    )
    globe = group(*parts, at=(0, 0, middle))
    cord = hanging_cord(middle + 0.8, "#ece7dd", 0.04)
    return group(globe, cord, *lit_bulb((0, 0, middle + 0.1), 760, strength=10, radius=0.4, hanging=True))
