"""Rugs."""

import math

from ..materials.fabric import flat_woven, herringbone
from ..shapes.folded import folded, fringe, row_of
from ..studio.blender import group
from ..studio.catalogue import Shot, close_up, product

LIGHT_WOOL, DARK_WOOL = "#d8cdb9", "#6f6257"
WARP = "#ddd3c1"


def rug_line(length, roll, thickness=0.1, core=0.25):
    """The cross-section of a rug whose far end is rolled up over `roll` units around a hollow of radius `core`."""
    flat = length - roll
    line = [(flat * (i / 40 - 1), thickness / 2) for i in range(41)]
    outer = math.sqrt(roll * thickness / math.pi + core**2)
    travelled, turned_by = 0.0, 0.0
    while travelled < roll:
        radius = outer - thickness * turned_by / (2 * math.pi)
        angle = turned_by - math.pi / 2
        line.append((radius * math.cos(angle), thickness / 2 + outer + radius * math.sin(angle)))
        turned_by += 0.12 / radius
        travelled += 0.12
    return line


@product(
    "loam-rug",
    "sand",
    main=Shot(turn=-38, elevation=20, fill=(0.84, 0.62)),
    detail=close_up(turn=-36, elevation=26, fill=(3.0, 3.0), center=(-0.5, 0.85), f_stop=20),
)
def loam_rug(_):
    bands = [
        (0.5, 0.62),
        (0.8, 2.0),
        (2.2, 2.32),
        (3.6, 3.72),
        (3.9, 5.9),
        (6.1, 6.22),
        (7.4, 8.6),
        (10, 12),
        (14, 15.5),
        (17, 19),
    ]
    rug = folded(
        14,
        rug_line(20, 14),
        flat_woven(LIGHT_WOOL, DARK_WOOL, bands),
        0.085,
        loose=0,
        wave=0.08,
        seed=2,
        step=0.2,
        name="rug",
    )
    fringes = fringe(row_of(rug, 0.11), (0, -1, -0.05), 0.55, herringbone(WARP, plain=True, tint=False), radius=0.028)
    return group(rug, fringes)
