"""Potted plants, and the planter with a fern."""

import math
import random

from mathutils import Vector

from ..materials.ceramic import bisque, glaze
from ..materials.leaves import banded, dotted, two_sided
from ..materials.plain import mottled, plain
from ..shapes.leaves import along, arching, blade, growing
from ..shapes.scatter import ball, posed, scattered
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import add_mesh, group, modify
from ..studio.catalogue import Shot, close_up, product


def soil(radius, height, seed=1):
    """A bed of potting soil with crumbs, its surface at `height`."""
    chance = random.Random(seed)
    earth = mottled("#3b2c22", contrast=0.55, scale=22, roughness=0.95, grain=1.0)
    bed = turned(
        [(radius, height - 0.1), (radius, height - 0.03), (radius * 0.6, height), (0, height + 0.01)], earth, steps=40
    )
    crumbs = []
    for _ in range(int(2400 * radius**2)):
        angle, away = chance.uniform(0, 6.28), (radius - 0.02) * math.sqrt(chance.random())
        size = chance.uniform(0.008, 0.026)
        turns = [chance.uniform(0, 3) for _ in "xyz"]
        at = (away * math.cos(angle), away * math.sin(angle), height - 0.012 + size * 0.3 - 0.02 * (away / radius) ** 2)
        crumbs.append(posed(at, (size, size * 0.8, size * 0.65), turns))
    return [bed, scattered(ball(1), crumbs, earth, smooth=False, name="soil")]


def pot(width, height, material, wall=0.06, taper=0.86, lift=0.0):
    """A plain pot, `width` at its rim, narrower at its foot by `taper`."""
    r = width / 2
    low = r * taper
    outside = [
        (0, 0.03),
        (low * 0.85, 0.03),
        (low * 0.88, 0),
        (low * 0.96, 0),
        (low, 0.03),
        (low + (r - low) * 0.1, 0.12),
    ]
    outside += [(r - 0.01, height * 0.9), (r, height - 0.02), (r - 0.012, height)]
    inside = [(r - wall + 0.012, height), (r - wall, height - 0.02), (low - wall, 0.2), (0, 0.15)]
    body = turned([(x, z + lift) for x, z in outside + inside], material, name="pot")
    return body


def fern(base, seed=3, fronds=46, length=2.15):
    """A sword fern: arching fronds with leaflets on both sides."""
    chance = random.Random(seed)
    shapes = [blade(0.3, cup, curl, rows=4, columns=2) for cup, curl in ((0.25, 0.1), (0.4, 0.25), (-0.2, 0.3))]
    poses, ribs = [[] for _ in shapes], []
    for index in range(fronds):
        reach = length * chance.uniform(0.62, 1.08)
        young = index / fronds
        heading = index * 137.5 + chance.uniform(-15, 15)
        start = Vector(base) + Vector((chance.gauss(0, 0.06), chance.gauss(0, 0.06), 0))
        rise = 0.86 + 0.13 * young + chance.gauss(0, 0.03)
        line = arching(chance, start, heading, reach, rise, chance.uniform(1.35, 2.0) - 0.8 * young)
        ribs.append(swept(line, lambda t: 0.012 * (1 - 0.75 * t), plain("#7d8a4d", 0.6), sides=6, samples=5, smooth=0))
        places = along(line, 7)
        for t, place, direction in places[5:]:
            side = direction.cross(Vector((0, 0, 1))).normalized()
            up = side.cross(direction)
            size = reach * 0.17 * math.sin(math.pi * (0.12 + 0.87 * t)) ** 0.7 * chance.uniform(0.85, 1.1)
            for way in (-1, 1):
                forward = side * way + direction * chance.uniform(0.25, 0.5) + up * chance.uniform(-0.3, 0.12)
                kind = chance.randrange(len(shapes))
                poses[kind].append(growing(place, forward, up + side * chance.gauss(0, 0.15), size))
    green = two_sided("#5b7d3f", "#8aa066", gloss=0.25, light="#a3bd5c")
    return ribs + [scattered(shape, some, green, name="fern") for shape, some in zip(shapes, poses)]


def terra_pot(color, fern_too=True):
    """The pot of 16 cm on its saucer; unglazed terracotta, or lime slip over it."""
    clay = bisque("#b67655" if color == "terracotta" else "#e3dccf", grain=0.8)
    inside = glaze("#ad6c4c" if color == "terracotta" else "#ddd5c6", gloss=0.6, tint=False)
    r, h = 0.8, 1.6
    body = [(0, 0.02), (0.56, 0.02), (0.58, 0), (0.62, 0), (0.635, 0.03), (0.77, 1.26), (0.772, 1.29), (0.79, 1.295)]
    body += [(r, 1.31), (r, 1.57), (0.79, h), (0.7, h), (0.685, 1.585), (0.67, 1.3), (0.56, 0.15), (0, 0.1)]
    body = turned([(x, z + 0.06) for x, z in body], clay, name="pot")
    dish = [(0, 0.01), (0.66, 0.0), (0.72, 0.01), (0.75, 0.05), (0.82, 0.22), (0.82, 0.25), (0.8, 0.26), (0.77, 0.25)]
    wet = [(0.77, 0.25), (0.76, 0.23), (0.7, 0.08), (0.66, 0.055), (0, 0.055)]
    parts = [body, turned(dish, clay, name="saucer"), turned(wet, inside, name="glaze"), *soil(0.68, 1.52)]
    return parts + (fern((0, 0, 1.5)) if fern_too else [])


@product(
    "terra-planter",
    paper="sage",
    colors=["terracotta", "chalk"],
    exact=["chalk"],
    main=Shot(elevation=12, fill=(0.72, 0.66)),
    detail=close_up(
        turn=60, elevation=34, fill=(1.15, 1.0), center=(0.5, 0.26), build=lambda color: group(*terra_pot(color, False))
    ),
)
def terra_planter(color):
    return group(*terra_pot(color))


def round_leaf(seed):
    """A disc of radius 1 with its stalk at the origin, a little off its middle; it domes and waves a little."""
    chance = random.Random(seed)
    rings, around = 6, 28
    wave, phase = chance.uniform(0.02, 0.07), chance.uniform(0, 6)
    vertices, uvs = [Vector((0, -0.16, 0.02))], [(0.5, 0.42)]
    for ring in range(1, rings + 1):
        r = ring / rings
        for step in range(around):
            angle = 2 * math.pi * step / around
            x, y = r * math.cos(angle), r * math.sin(angle) * 1.06 - 0.16 * (1 - r)
            dome = -0.16 * r**2 + wave * r**2 * math.sin(2 * angle + phase) + 0.04 * math.exp(-((r / 0.2) ** 2))
            vertices.append(Vector((x, y, dome)))
            uvs.append((0.5 + x / 2, 0.5 + y / 2.12))
    faces = [(0, 1 + step, 1 + (step + 1) % around) for step in range(around)]
    for ring in range(rings - 1):
        low, high = 1 + ring * around, 1 + (ring + 1) * around
        for step in range(around):
            nxt = (step + 1) % around
            faces.append((low + step, high + step, high + nxt, low + nxt))
    return [vertex + Vector((0, 0.16, 0)) for vertex in vertices], faces, uvs


def pilea(base, seed=4, count=25):
    chance = random.Random(seed)
    shapes = [round_leaf(each) for each in range(4)]
    poses = [[] for _ in shapes]
    stem = [Vector(base) + Vector(offset) for offset in ((0, 0, 0), (0.01, 0, 0.25), (-0.01, 0.01, 0.5), (0, 0, 0.74))]
    parts = [swept(stem, lambda t: 0.042 - 0.02 * t, mottled("#6b6a45", 0.4, 20), sides=10)]
    stalk = plain("#8ba05a", roughness=0.45)
    for index in range(count):
        young = index / count
        start = stem[0].lerp(stem[-1], 0.35 + 0.65 * young)
        reach = (0.95 - 0.55 * young) * chance.uniform(0.82, 1.12)
        line = arching(
            chance, start, index * 137.5 + chance.uniform(-12, 12), reach, 0.35 + 0.6 * young, 0.45 - 0.3 * young, 4
        )
        parts.append(swept(line, 0.0135, stalk, sides=6, samples=5, smooth=0, name="stalk"))
        out = (line[-1] - start).normalized()
        flat = Vector((out.x, out.y, 0)).normalized()
        up = (
            flat * chance.uniform(0.35, 0.95) + Vector((0, -0.18, 0.75)) + Vector((chance.gauss(0, 0.12), 0, 0))
        ).normalized()
        # The leaf's tip points down and away from the stem; its stalk holds it near its upper edge.
        side = up.cross(flat).normalized()
        size = (0.33 - 0.17 * young**2) * chance.uniform(0.85, 1.12)
        poses[index % 4].append(growing(line[-1] + up * 0.008, side, up, size))
    green = dotted()
    return parts + [scattered(shape, some, green, name="leaves") for shape, some in zip(shapes, poses)]


@product(
    "pilea-plant",
    paper="sage",
    main=Shot(elevation=15, fill=(0.7, 0.62)),
    detail=close_up(turn=20, elevation=30, fill=(1.7, 1.5), center=(0.5, 0.3), f_stop=9),
)
def pilea_plant(_):
    white = glaze("#e9e3d8", gloss=0.15, rings=0.3, speckle=0.15, tint=False)
    return group(pot(1.2, 1.08, white), *soil(0.535, 0.98), *pilea((0, 0, 0.97)))


def sword(length, width, heading, lean, twist, seed):
    """A leaf of the snake plant: stiff, channelled, a little twisted; it stands at the origin."""
    chance = random.Random(seed)
    rows, columns = 40, 8
    vertices, faces, uvs = [], [], []
    bow, phase = chance.uniform(-0.05, 0.05), chance.uniform(0, 6)
    for row in range(rows + 1):
        t = row / rows
        half = (
            width
            / 2
            * (0.55 + 0.45 * min(1, t / 0.35))
            * (1 if t < 0.55 else max(0.015, 1 - ((t - 0.55) / 0.45) ** 2.2))
        )
        turn = math.radians(heading + twist * t)
        out = lean * t * t * length + bow * math.sin(math.pi * t) * length * 0.5
        for column in range(columns + 1):
            s = 2 * column / columns - 1
            x, y = s * half, (0.32 - 0.2 * t) * half * s * s + 0.015 * math.sin(9 * t + phase) * s
            toward = math.radians(heading)
            vertices.append(
                (
                    x * math.cos(turn) - y * math.sin(turn) + out * math.sin(toward),
                    x * math.sin(turn) + y * math.cos(turn) - out * math.cos(toward),
                    length * t,
                )
            )
            uvs.append(((s + 1) / 2, t * length / 4 + seed * 1.7))
    for row in range(rows):
        for column in range(columns):
            first = row * (columns + 1) + column
            faces.append((first, first + 1, first + columns + 2, first + columns + 1))
    return vertices, faces, uvs


@product(
    "snake-plant",
    paper="chalk",
    main=Shot(elevation=9, fill=(0.62, 0.68), center=(0.5, 0.48)),
    detail=close_up(turn=25, elevation=14, fill=(1.7, 1.5), center=(0.5, 0.4), f_stop=10),
)
def snake_plant(_):
    chance = random.Random(12)
    base = glaze("#e3dccf", gloss=0.1, rings=0.5, speckle=0.25, tint=False)
    green = banded()
    parts = [pot(1.8, 1.55, base, taper=0.9), *soil(0.83, 1.42)]
    for index in range(11):
        length = (4.5, 3.9, 4.1, 3.3, 3.6, 2.7, 3.0, 2.3, 2.0, 1.5, 1.1)[index]
        angle = math.radians(index * 137.5)
        away = 0.14 + 0.042 * index
        heading = index * 137.5 + 90 + chance.uniform(-40, 40)
        vertices, faces, uvs = sword(
            length, chance.uniform(0.5, 0.64), heading, chance.uniform(0.03, 0.1), chance.uniform(-50, 70), index
        )
        thing = add_mesh("sword", vertices, faces, green, uvs=uvs)
        modify(thing, "SOLIDIFY", thickness=0.03, offset=0)
        modify(thing, "SUBSURF", levels=1, render_levels=1)
        thing.location = (away * math.cos(angle), away * math.sin(angle), 1.38)
        parts.append(thing)
    return group(*parts)
