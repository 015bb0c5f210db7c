"""The olive tree, the hanging planter, and the watering can."""

import math
import random

from mathutils import Vector

from ..materials.ceramic import bisque, glaze
from ..materials.leaves import two_sided
from ..materials.metal import metal
from ..materials.plain import mottled, plain
from ..shapes.leaves import along, arching, blade, growing, heart
from ..shapes.scatter import scattered
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import group
from ..studio.catalogue import Shot, close_up, product
from .plants import soil

UP = Vector((0, 0, 1))


def olive_crown(chance, top, bark):
    """Twigs that grow out of the end of the stem and fork, with pairs of leaves along them."""
    shapes = [blade(0.2, cup, curl, rows=5, columns=2) for cup, curl in ((0.3, 0.05), (0.5, 0.15), (0.2, -0.08))]
    poses, twigs = [[] for _ in shapes], []

    def twig(start, heading, length, rise, droop, thick):
        line = arching(chance, start, heading, length, rise, droop, 5)
        twigs.append(swept(line, lambda t: thick * (1 - 0.8 * t), bark, sides=6, samples=4, smooth=0, name="twig"))
        places = along(line, 4)
        turn = chance.uniform(0, 180)
        for index, (t, place, direction) in enumerate(places):
            if t < 0.22:
                continue
            side = direction.cross(Vector((0.2, 0.1, 1))).normalized()
            other = side.cross(direction)
            angle = math.radians(turn + 90 * index + chance.gauss(0, 22))
            for way in (-1, 1):
                out = (side * math.cos(angle) + other * math.sin(angle)) * way
                forward = out + direction * chance.uniform(0.5, 1.1) + UP * 0.15
                kind = chance.randrange(3)
                up = UP + out * 0.4 + Vector((chance.gauss(0, 0.5), chance.gauss(0, 0.5), 0))
                poses[kind].append(growing(place, forward, up, chance.uniform(0.34, 0.55) * (1.05 - 0.35 * t)))
        return line

    count = 38
    for index in range(count):
        young = index / count
        start = Vector(top) - UP * 0.75 * (1 - young)
        heading = index * 137.5 + chance.uniform(-20, 20)
        length = 1.5 * chance.uniform(0.82, 1.08)
        # From hanging down to upright, so that the crown becomes a ball.
        line = twig(start, heading, length, 1.32 * young - 0.3 + chance.gauss(0, 0.07), 0.3, 0.026)
        for fork in (2, 3, 4):
            rise = 1.1 * young - 0.3 + chance.uniform(-0.4, 0.5)
            twig(line[fork], heading + chance.choice((-1, 1)) * chance.uniform(30, 75), length * 0.48, rise, 0.3, 0.015)
    green = two_sided("#75826a", "#b4baa6", gloss=0.35, light="#9aa678")
    return twigs + [scattered(shape, some, green, name="leaves") for shape, some in zip(shapes, poses)]


@product(
    "olive-tree",
    paper="chalk",
    main=Shot(elevation=7, fill=(0.62, 0.72), center=(0.5, 0.49)),
    detail=close_up(turn=30, elevation=10, fill=(3.2, 3.0), center=(0.5, -0.6), f_stop=9),
)
def olive_tree(_):
    chance = random.Random(21)
    clay = bisque("#b67655", grain=0.8)
    r, h = 0.9, 1.55
    body = [
        (0, 0.02),
        (0.64, 0.02),
        (0.66, 0),
        (0.7, 0),
        (0.715, 0.03),
        (0.86, 1.24),
        (0.875, 1.26),
        (r, 1.28),
        (r, h - 0.03),
    ]
    body += [(0.89, h), (0.8, h), (0.785, h - 0.02), (0.77, 1.2), (0.6, 0.15), (0, 0.1)]
    bark = mottled("#8b8171", contrast=0.45, scale=9, roughness=0.9, grain=1.0)
    stem = [(0, 0, 1.35), (0.03, 0.01, 2.4), (-0.03, 0.0, 3.6), (0.02, 0.02, 4.8), (0.0, 0.0, 5.9), (0.02, 0, 6.5)]
    trunk = swept(stem, lambda t: 0.085 - 0.045 * t + 0.03 * math.exp(-t * 25), bark, sides=12, name="stem")
    return group(
        turned(body, clay, name="pot"), *soil(0.78, 1.42, 2), trunk, *olive_crown(chance, (0.01, 0, 6.35), bark)
    )


def hanging_bowl(color):
    """The bowl of 18 cm with its lower edge at z = 0; its rim carries the three cords."""
    coat = glaze(color, gloss=0.25, speckle=0.3)
    outside = [
        (0, 0.02),
        (0.3, 0.0),
        (0.42, 0.02),
        (0.66, 0.2),
        (0.84, 0.52),
        (0.9, 0.9),
        (0.9, 1.16),
        (0.89, 1.195),
        (0.87, 1.2),
    ]
    inside = [(0.85, 1.195), (0.84, 1.15), (0.84, 0.9), (0.78, 0.55), (0.6, 0.25), (0, 0.1)]
    return turned(outside + inside, coat, name="bowl")


def cord(line, radius=0.022):
    """Twisted cotton."""
    cotton = plain("#e6dcc8", roughness=0.95, grain=0.6)
    strands = []
    places = along(line, 40)
    for strand in range(3):
        points = []
        length = 0.0
        for index, (_, place, direction) in enumerate(places):
            length += (place - places[index - 1][1]).length if index else 0
            side = direction.cross(Vector((0.3, 1, 0.1))).normalized()
            angle = strand * 2.094 + length * 26
            points.append(place + (side * math.cos(angle) + direction.cross(side) * math.sin(angle)) * radius * 0.55)
        strands.append(swept(points, radius * 0.62, cotton, sides=6, samples=2, smooth=0, name="strand"))
    return strands


def knot(at):
    """An overhand knot: a coil that is wider than the hole, and the end of the cord."""
    cotton = plain("#e6dcc8", roughness=0.95, grain=0.6)
    coil = []
    for step in range(26):
        angle = step * 0.75
        coil.append(Vector(at) + Vector((0.04 * math.cos(angle), 0.04 * math.sin(angle), 0.075 * (step / 25 - 0.5))))
    end = [Vector(at), Vector(at) + Vector((0.01, 0, -0.09)), Vector(at) + Vector((0.03, -0.01, -0.2))]
    return [
        swept(coil, 0.023, cotton, sides=8, samples=3, name="knot"),
        swept(end, lambda t: 0.022 + 0.012 * t, cotton, sides=8),
    ]


def trailing(base, seed=9, vines=24):
    """Vines that spill over the rim and hang down, with small heart-shaped leaves."""
    chance = random.Random(seed)
    shapes = [blade(0.82, cup, curl, heart, rows=8, columns=4) for cup, curl in ((0.35, 0.1), (0.5, 0.25), (0.2, 0.2))]
    poses, stalks = [[] for _ in shapes], []
    tone = plain("#7c8a55", roughness=0.6)
    for index in range(vines):
        heading = math.radians(index * 137.5 + chance.uniform(-15, 15))
        out = Vector((math.cos(heading), math.sin(heading), 0))
        sway = Vector((-out.y, out.x, 0)) * chance.gauss(0, 0.16)
        long = index % 3 != 0
        # In front the bowl is to be seen.
        front = math.cos(heading - math.radians(248)) > 0.35
        fall = 0.0 if not long else chance.uniform(0.0, 0.25) if front else chance.uniform(0.6, 2.1)
        line = [Vector(base) + out * 0.25, Vector(base) + out * 0.6 + UP * chance.uniform(0.15, 0.4) + sway * 0.5]
        if long:
            line += [Vector(base) + out * 0.93 + UP * 0.13 + sway, Vector(base) + out * 1.0 - UP * 0.25 + sway]
            line += [
                Vector(base) + out * chance.uniform(0.95, 1.05) - UP * (0.25 + fall * part) + sway * (1 + part)
                for part in (0.5, 1.0)
            ]
        else:
            line += [Vector(base) + out * 0.75 + UP * chance.uniform(0.3, 0.6) + sway]
        stalks.append(swept(line, lambda t: 0.013 - 0.006 * t, tone, sides=6, samples=5, smooth=0, name="vine"))
        places = along(line, 5 if fall < 1.2 else 8)
        for number, (t, place, direction) in enumerate(places[1:]):
            side = direction.cross(out + UP * 0.3).normalized() * (-1 if number % 2 else 1)
            forward = side * 0.8 + out * chance.uniform(0.3, 0.9) - UP * chance.uniform(0.1, 0.6)
            up = out * 0.75 + UP * 0.75 + Vector((chance.gauss(0, 0.22), chance.gauss(0, 0.22), 0))
            poses[chance.randrange(3)].append(
                growing(place, forward, up, chance.uniform(0.2, 0.31) * (1.08 - 0.5 * t**2))
            )
    green = two_sided("#4a6340", "#80926c", gloss=0.7, light="#8c9d58")
    return stalks + [scattered(shape, some, green, name="leaves") for shape, some in zip(shapes, poses)]


def hung(color, drop, lift=2.2):
    """The planter on its ring; `drop` is the length from the rim to the ring."""
    top = 1.2 + drop
    brass = metal("brass", roughness=0.22)
    circle = [(0.16 * math.cos(a), 0, top + 0.14 + 0.16 * math.sin(a)) for a in (i * math.pi / 8 for i in range(16))]
    ring = swept(circle, 0.018, brass, closed=True, samples=6, up=(0, 1, 0), name="ring")
    parts = [hanging_bowl(color), ring, *soil(0.83, 1.06, 5), *trailing((0, 0, 1.05))]
    for index in range(3):
        angle = math.radians(index * 120 + 100)
        x, y = math.cos(angle), math.sin(angle)
        eye = (0.885 * x, 0.885 * y, 1.1)
        # Through the hole under the rim, up, and over the ring.
        parts += cord(
            [
                (0.92 * x, 0.92 * y, 1.06),
                eye,
                (0.86 * x, 0.86 * y, 1.22),
                (0.45 * x, 0.45 * y, 1.2 + drop * 0.5),
                (0.012 * x, 0.012 * y, top),
            ]
        )
        parts += knot((0.94 * x, 0.94 * y, 1.04))
    parts += knot((0, 0, top - 0.06))[:1]
    up = swept(
        [(0, 0, top + 0.29), (0, 0, top + 4), (0, 0, top + 30)],
        0.02,
        plain("#e6dcc8", 0.95, grain=0.6),
        sides=8,
        smooth=0,
    )
    up["not_framed"] = True
    return group(*parts, up, at=(0, 0, lift))


@product(
    "bower-hanging-planter",
    paper="mist",
    colors=["chalk", "slate"],
    main=Shot(turn=10, elevation=2, fill=(0.62, 0.7), center=(0.5, 0.52)),
    detail=close_up(turn=42, elevation=14, fill=(1.7, 1.9), center=(0.5, 0.68), f_stop=14),
)
def bower_hanging_planter(color):
    return hung(color, 2.5)
