"""The floor lamp on three legs."""

import math

from ..materials.metal import metal
from ..materials.wood import wood
from ..shapes.lamps import cord_switch, drum_shade, fabric_cable, lit_bulb
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product

# Where the legs meet, in units above the floor, and how far from the middle they stand.
HUB = 10.9
SPREAD = 2.6


def leg(angle, kind, seed):
    """A round leg, thickest a third from its foot, that runs through the hub and ends a little above it."""
    x, y = math.cos(angle), math.sin(angle)
    # Each leg passes the middle on its left, so that the three lock against each other.
    aside = 0.15

    def at(out, z):
        return (out * x - aside * y, out * y + aside * x, z)

    slope = (SPREAD - 0.1) / HUB
    line = [at(SPREAD - slope * z, z) for z in (0.02, 3.6, 7.3, HUB, HUB + 0.55)]
    return swept(
        line,
        lambda t: 0.085 + 0.055 * math.sin(math.pi * min(t * 1.25 + 0.12, 1)),
        wood(kind, "Z", 0.25, seed),
        sides=20,
    )


@product(
    "halden-floor-lamp",
    colors=["oak", "walnut"],
    exact=True,
    paper="dusk",
    main=Shot(turn=0, elevation=4, fill=(0.62, 0.74), center=(0.5, 0.48)),
    detail=close_up(turn=25, elevation=5, fill=(5.0, 4.6), center=(0.5, -0.3), f_stop=None),
)
def halden_floor_lamp(color):
    """150 cm tall, the shade 50 cm wide."""
    parts = [leg(math.radians(angle), color, seed) for angle, seed in ((-125, 1), (-15, 4), (95, 6))]
    hub = turned(
        [
            (0, -0.34),
            (0.2, -0.34),
            (0.27, -0.31),
            (0.33, -0.2),
            (0.345, 0),
            (0.33, 0.2),
            (0.27, 0.31),
            (0.2, 0.34),
            (0, 0.34),
        ],
        wood(color, "Z", 0.25, 3),
        steps=64,
        name="hub",
    )
    place(hub, at=(0, 0, HUB))
    rod = turned(
        [(0, HUB + 0.3), (0.11, HUB + 0.34), (0.115, HUB + 0.37), (0.06, HUB + 0.42), (0.055, 12.9), (0, 12.9)],
        metal("brass"),
        steps=32,
    )
    shade = drum_shade(2.5, 2.2, 3.0, "#e3d8c2", at=12.0, through=0.45)
    cable = [
        (-0.32, 2.6, 0.12),
        (-0.3, 2.9, 0.04),
        (0.4, 3.2, 0.035),
        (1.6, 2.3, 0.035),
        (2.8, 1.4, 0.035),
        (6, 1.6, 0.035),
    ]
    return group(
        *parts,
        hub,
        rod,
        *shade,
        *lit_bulb((0, 0, 13.5), 520),
        fabric_cable(cable, "#d8d0c2", 0.04),
        *cord_switch((2.8, 1.4), -70, size=0.42),
    )
