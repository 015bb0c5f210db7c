"""Jars, the carafe, and the set for pouring coffee over."""

import math
import random

from ..materials.ceramic import bisque, glaze
from ..materials.cork import cork
from ..materials.glass import glass
from ..materials.nodes import Shader
from ..materials.plain import mottled, plain
from ..materials.wood import wood
from ..shapes.scatter import ball, filling, posed, rod, scattered
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import add_mesh, group, modify, place
from ..studio.catalogue import Shot, close_up, product
from ..studio.color import linear


def clear():
    return glass("#fdfffe", passes=0.95)


def jar(height, material):
    """A jar of blown glass, 11 cm wide, with a thick bottom; its inner radius is 0.505 and its floor at 0.07."""
    r = 0.55
    outside = [(0, 0.03), (0.4, 0.02), (0.46, 0), (0.5, 0.01), (0.54, 0.06), (r, 0.16), (r, height - 0.3), (0.54, height - 0.2)]
    lip = [(0.49, height - 0.12), (0.475, height - 0.08), (0.48, height - 0.02), (0.47, height), (0.45, height), (0.442, height - 0.03)]
    inside = [(0.44, height - 0.1), (0.455, height - 0.14), (0.5, height - 0.22), (0.505, height - 0.32), (0.505, 0.17)]
    return turned(outside + lip + inside + [(0.48, 0.1), (0.4, 0.075), (0, 0.08)], material, name="jar")


def stopper(top):
    """A conical cork that ends at the height `top`; it sits 6 cm deep."""
    low = top - 0.34
    profile = [(0, low), (0.41, low), (0.424, low + 0.015), (0.44, top - 0.19), (0.468, top - 0.03), (0.46, top - 0.005)]
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
    outside = [(0, 0.02), (0.42, 0.0), (0.47, 0.015), (0.497, 0.07), (0.5, 0.2), (0.5, 1.15), (0.485, 1.32), (0.42, 1.48)]
    outside += [(0.34, 1.57), (0.305, 1.68), (0.3, 1.8), (0.305, 2.02), (0.315, 2.08)]
    inside = [(0.3, 2.09), (0.29, 2.03), (0.282, 1.8), (0.287, 1.67), (0.322, 1.56), (0.402, 1.465), (0.467, 1.31), (0.482, 1.15)]
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
    return liquid([(0, 0.046), (0.432, 0.041), (0.479, 0.08), (0.486, 0.2), (0.486, height - 0.02), (0.487, height)], water())


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


def dripper(at):
    """A cone of stoneware with eight ribs, a flange that lies on the carafe, and an ear."""
    white = glaze("white", gloss=0.8, rings=0.25, tint=False)
    outside = [(0.2, -0.12), (0.24, -0.12), (0.25, 0), (0.56, 0), (0.585, 0.012), (0.585, 0.04), (0.56, 0.055), (0.3, 0.06)]
    outside += [(0.29, 0.1), (0.34, 0.22), (0.62, 0.92), (0.64, 0.97), (0.63, 0.99)]
    inside = [(0.6, 0.985), (0.58, 0.95), (0.24, 0.14), (0.1, 0.06), (0.06, 0.05), (0.055, -0.06), (0.2, -0.12)]
    body = turned(outside + inside, white, name="dripper")
    ribs = []
    for index in range(8):
        angle = math.pi * (index + 0.5) / 4
        line = [(r * math.cos(angle), r * math.sin(angle), z) for r, z in ((0.1, 0.07), (0.22, 0.12), (0.38, 0.5), (0.53, 0.86))]
        ribs.append(swept(line, lambda t: 0.016 * (1 - t**4), white, name="rib"))
    ear = [(0.5, 0, 0.7), (0.72, 0, 0.76), (0.86, 0, 0.62), (0.8, 0, 0.38), (0.6, 0, 0.25), (0.34, 0, 0.22)]
    handle = swept(ear, lambda t: 0.038 + 0.02 * abs(2 * t - 1) ** 3, white, flat=1.5, up=(0, 1, 0))
    return group(body, handle, *ribs, at=at)


SERVER = [(0.4, 0), (0.5, 0.02), (0.57, 0.09), (0.6, 0.24), (0.57, 0.5), (0.48, 0.78), (0.39, 0.98), (0.36, 1.1), (0.38, 1.25)]


def server():
    """The carafe under the dripper: laboratory glass with a drawn-in neck, and a collar of oak around it."""
    inner = [(r - 0.018, z + (0.02 if z < 0.1 else 0)) for r, z in reversed(SERVER)]
    lip = [(0.43, 1.36), (0.445, 1.385), (0.435, 1.395), (0.42, 1.385)]
    body = turned([(0, 0.015), *SERVER, *lip, *inner, (0, 0.035)], clear(), name="server")
    band = [(0.378, 0.98), (0.4, 0.97), (0.43, 0.975), (0.438, 0.99), (0.43, 1.1), (0.44, 1.215), (0.43, 1.23), (0.4, 1.23)]
    collar = turned(band + [(0.39, 1.22), (0.375, 1.1), (0.378, 0.98)], wood("oak", "X", gloss=0.2, seed=3), name="collar")
    return [body, collar]


def coffee(height):
    wall = [(0, 0.03), (0.395, 0.03), (0.49, 0.05), (0.555, 0.105), (0.586, 0.24)]
    reach = 0.586 - (height - 0.24) * 0.11
    brew = Shader("coffee").surface(Base_Color=linear("#2c1408"), Roughness=0.06, Specular_IOR_Level=0.12)
    return liquid(wall + [(reach + 0.002, height - 0.02), (reach, height)], brew)


def paper_filter(at):
    """A filter bag of paper in the cone, half full of wet grounds."""
    chance = random.Random(6)
    vertices, faces, around, rows = [], [], 64, 8
    for row in range(rows + 1):
        t = row / rows
        for step in range(around):
            angle = 2 * math.pi * step / around
            wave = 1 + 0.018 * t * math.sin(angle * 5 + 1) + 0.01 * t * math.sin(angle * 9)
            radius = (0.2 + 0.405 * t) * wave
            vertices.append((radius * math.cos(angle), radius * math.sin(angle), 0.14 + 0.98 * t + 0.03 * t * math.sin(3 * angle)))
    for row in range(rows):
        for step in range(around):
            nxt = (step + 1) % around
            faces.append((row * around + step, row * around + nxt, (row + 1) * around + nxt, (row + 1) * around + step))
    bag = add_mesh("filter", vertices, faces, plain("#f3efe6", roughness=0.95, grain=0.4))
    modify(bag, "SOLIDIFY", thickness=0.006, offset=0)
    wet = mottled("#2f1c12", contrast=0.5, scale=30, roughness=0.55, grain=1.0)
    bed = turned([(0.44, 0.74), (0.36, 0.66), (0.2, 0.6), (0, 0.585)], wet)
    crumbs = []
    for _ in range(900):
        angle, away = chance.uniform(0, 6.28), 0.44 * math.sqrt(chance.random())
        z = 0.587 + 0.14 * (away / 0.44) ** 2.2
        crumbs.append(posed((away * math.cos(angle), away * math.sin(angle), z), chance.uniform(0.006, 0.014)))
    return group(bag, bed, scattered(ball(1), crumbs, wet), at=at)


def brewing(_):
    """Coffee runs through the filter into the carafe."""
    stream = swept([(0, 0, 1.4), (0, 0, 1.0), (0, 0, 0.56)], lambda t: 0.011 - 0.005 * t, plain("#3a1a0c", 0.05))
    return group(*server(), coffee(0.55), stream, dripper((0, 0, 1.395)), paper_filter((0, 0, 1.395)))


@product(
    "slow-pour-over-set",
    paper="chalk",
    main=Shot(turn=-20, elevation=10),
    detail=close_up(turn=-35, elevation=17, fill=(0.95, 0.88), center=(0.5, 0.49), f_stop=16, build=brewing),
)
def slow_pour_over_set(_):
    return group(*server(), dripper((0, 0, 1.395)))
