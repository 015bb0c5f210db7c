"""Jars and the carafe."""

import math
import random

from ..materials.cork import cork
from ..materials.glass import glass
from ..materials.plain import mottled, plain
from ..shapes.scatter import ball, filling, posed, rod, scattered
from ..shapes.turned import turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product


def clear():
    return glass("#fdfffe", passes=0.95)


def jar(height, material):
    """A jar of blown glass, 11 cm wide, with a thick bottom; its inner radius is 0.505 and its floor at 0.07."""
    r = 0.55
    outside = [
        (0, 0.03),
        (0.4, 0.02),
        (0.46, 0),
        (0.5, 0.01),
        (0.54, 0.06),
        (r, 0.16),
        (r, height - 0.3),
        (0.54, height - 0.2),
    ]
    lip = [
        (0.49, height - 0.12),
        (0.475, height - 0.08),
        (0.48, height - 0.02),
        (0.47, height),
        (0.45, height),
        (0.442, height - 0.03),
    ]
    inside = [(0.44, height - 0.1), (0.455, height - 0.14), (0.5, height - 0.22), (0.505, height - 0.32), (0.505, 0.17)]
    return turned(outside + lip + inside + [(0.48, 0.1), (0.4, 0.075), (0, 0.08)], material, name="jar")


def stopper(top):
    """A conical cork that ends at the height `top`; it sits 6 cm deep."""
    low = top - 0.34
    profile = [
        (0, low),
        (0.41, low),
        (0.424, low + 0.015),
        (0.44, top - 0.19),
        (0.468, top - 0.03),
        (0.46, top - 0.005),
    ]
    return turned(profile + [(0.44, top), (0, top)], cork(), name="cork")


def core(radius, height, material, floor=0.09):
    """The inside of a filling that nobody sees."""
    return turned([(0, floor), (radius, floor), (radius, height), (0, height)], material, smooth=1, steps=32)


def chickpeas(height):
    chance = random.Random(2)

    def pea(x, y, z):
        size = chance.uniform(0.04, 0.048)
        return posed((x, y, z + 0.09), (size, size * 0.95, size * 0.9), [chance.uniform(0, 6) for _ in "xyz"])

    material = mottled("#d3ae74", contrast=0.3, scale=8, roughness=0.6, grain=0.6)
    peas = scattered(ball(), filling(chance, 0.5, height, 0.085, pea), material, name="chickpeas")
    return [peas, core(0.43, height + 0.02, plain("#8f7346", 0.9))]


def oats(height):
    chance = random.Random(5)

    def flake(x, y, z):
        size = chance.uniform(0.034, 0.05)
        around = math.atan2(y, x)
        # Those along the wall lie against the glass.
        stands = 1.2 if z < height - 0.02 else 0
        turns = (chance.gauss(0, 0.6), stands + chance.gauss(0, 0.5), around + chance.gauss(0, 0.4))
        return posed((x, y, z + 0.09), (size, size * chance.uniform(0.66, 0.9), 0.012), turns)

    material = mottled("#e3c698", contrast=0.35, scale=9, roughness=0.85, grain=0.6)
    flakes = scattered(rod(10), filling(chance, 0.5, height, 0.042, flake), material, smooth=False, name="oats")
    return [flakes, core(0.475, height + 0.005, plain("#cdb58c", 0.9))]


def spaghetti(length):
    chance = random.Random(8)
    poses = []
    for index in range(330):
        away = 0.46 * math.sqrt(chance.random()) if index > 130 else chance.uniform(0.43, 0.468)
        angle = chance.uniform(0, 2 * math.pi)
        x, y = away * math.cos(angle), away * math.sin(angle)
        lean = (chance.gauss(0, 0.008) + 0.035 * y, chance.gauss(0, 0.008) - 0.035 * x, 0)
        poses.append(posed((x * 0.94, y * 0.94, 0.09), (0.0125, 0.0125, length + chance.uniform(-0.05, 0.03)), lean))
    return [scattered(rod(), poses, plain("#dcb368", roughness=0.5, coat=0.1), name="spaghetti")]


def filled_jar(height, content, at):
    return group(jar(height - 0.1, glass("#fafcf8", passes=0.97)), stopper(height), *content, at=at)


def two_jars(_):
    return group(filled_jar(1.9, oats(1.2), (0.18, -0.3, 0)), filled_jar(1.2, chickpeas(0.58), (-0.75, 0.6, 0)))


@product(
    "larder-jar",
    main=Shot(turn=-6, elevation=11, fill=(0.72, 0.6)),
    detail=close_up(turn=0, elevation=18, fill=(1.25, 1.25), center=(0.5, 0.24), f_stop=14, build=two_jars),
)
def larder_jar(_):
    return group(
        filled_jar(2.9, spaghetti(2.45), (-0.75, 0.35, 0)),
        filled_jar(1.9, oats(1.2), (0.5, 0.3, 0)),
        filled_jar(1.2, chickpeas(0.58), (0.12, -0.85, 0)),
    )


def carafe():
    """800 ml, 10 cm wide, with a neck that the tumbler fits over; wall of 2 mm."""
    outside = [
        (0, 0.02),
        (0.42, 0.0),
        (0.47, 0.015),
        (0.497, 0.07),
        (0.5, 0.2),
        (0.5, 1.15),
        (0.485, 1.32),
        (0.42, 1.48),
    ]
    outside += [(0.34, 1.57), (0.305, 1.68), (0.3, 1.8), (0.305, 2.02), (0.315, 2.08)]
    inside = [
        (0.3, 2.09),
        (0.29, 2.03),
        (0.282, 1.8),
        (0.287, 1.67),
        (0.322, 1.56),
        (0.402, 1.465),
        (0.467, 1.31),
        (0.482, 1.15),
    ]
    return turned(outside + inside + [(0.482, 0.2), (0.475, 0.08), (0.43, 0.045), (0, 0.05)], clear(), name="carafe")


def tumbler():
    """240 ml; standing on its foot."""
    outside = [(0, 0.008), (0.3, 0), (0.345, 0.01), (0.375, 0.045), (0.388, 0.12), (0.398, 0.85), (0.394, 0.862)]
    inside = [(0.386, 0.86), (0.38, 0.84), (0.37, 0.125), (0.357, 0.058), (0.33, 0.032), (0.29, 0.024), (0, 0.03)]
    return turned(outside + inside, clear(), name="tumbler")


def liquid(profile, material):
    """Fills a vessel: `profile` goes up its wall, a little inside of the glass; the surface is flat."""
    top = profile[-1][1]
    return turned(profile + [(profile[-1][0] - 0.012, top), (0, top)], material, name="liquid")


def water_in_carafe(height):
    return liquid(
        [(0, 0.046), (0.432, 0.041), (0.479, 0.08), (0.486, 0.2), (0.486, height - 0.02), (0.487, height)], water()
    )


def water():
    return glass("#fdfffe", ior=1.33, passes=0.98)


def carafe_with_glass(_):
    return group(carafe(), water_in_carafe(1.05), place(tumbler(), at=(0, 0, 2.32), tilt=(180, 0)))


@product(
    "clear-carafe",
    paper="mist",
    main=Shot(elevation=9, fill=(0.6, 0.62)),
    detail=close_up(turn=0, elevation=16, fill=(1.5, 1.3), center=(0.5, -0.08), f_stop=16),
)
def clear_carafe(_):
    return carafe_with_glass(None)
