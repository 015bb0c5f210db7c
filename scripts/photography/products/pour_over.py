"""The set for pouring coffee over."""

import math
import random

from ..materials.ceramic import glaze
from ..materials.nodes import Shader
from ..materials.plain import mottled, plain
from ..materials.wood import wood
from ..shapes.scatter import ball, posed, scattered
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import add_mesh, group, modify
from ..studio.catalogue import Shot, close_up, product
from ..studio.color import linear
from .kitchen_glass import clear, liquid


def dripper(at):
    """A cone of stoneware with eight ribs, a flange that lies on the carafe, and an ear."""
    white = glaze("white", gloss=0.8, rings=0.25, tint=False)
    outside = [
        (0.2, -0.12),
        (0.24, -0.12),
        (0.25, 0),
        (0.56, 0),
        (0.585, 0.012),
        (0.585, 0.04),
        (0.56, 0.055),
        (0.3, 0.06),
    ]
    outside += [(0.29, 0.1), (0.34, 0.22), (0.62, 0.92), (0.64, 0.97), (0.63, 0.99)]
    inside = [(0.6, 0.985), (0.58, 0.95), (0.24, 0.14), (0.1, 0.06), (0.06, 0.05), (0.055, -0.06), (0.2, -0.12)]
    body = turned(outside + inside, white, name="dripper")
    ribs = []
    for index in range(8):
        angle = math.pi * (index + 0.5) / 4
        line = [
            (r * math.cos(angle), r * math.sin(angle), z)
            for r, z in ((0.1, 0.07), (0.22, 0.12), (0.38, 0.5), (0.53, 0.86))
        ]
        ribs.append(swept(line, lambda t: 0.016 * (1 - t**4), white, name="rib"))
    ear = [(0.5, 0, 0.7), (0.72, 0, 0.76), (0.86, 0, 0.62), (0.8, 0, 0.38), (0.6, 0, 0.25), (0.34, 0, 0.22)]
    handle = swept(ear, lambda t: 0.038 + 0.02 * abs(2 * t - 1) ** 3, white, flat=1.5, up=(0, 1, 0))
    return group(body, handle, *ribs, at=at)


SERVER = [
    (0.4, 0),
    (0.5, 0.02),
    (0.57, 0.09),
    (0.6, 0.24),
    (0.57, 0.5),
    (0.48, 0.78),
    (0.39, 0.98),
    (0.36, 1.1),
    (0.38, 1.25),
]


def server():
    """The carafe under the dripper: laboratory glass with a drawn-in neck, and a collar of oak around it."""
    inner = [(r - 0.018, z + (0.02 if z < 0.1 else 0)) for r, z in reversed(SERVER)]
    lip = [(0.43, 1.36), (0.445, 1.385), (0.435, 1.395), (0.42, 1.385)]
    body = turned([(0, 0.015), *SERVER, *lip, *inner, (0, 0.035)], clear(), name="server")
    band = [
        (0.378, 0.98),
        (0.4, 0.97),
        (0.43, 0.975),
        (0.438, 0.99),
        (0.43, 1.1),
        (0.44, 1.215),
        (0.43, 1.23),
        (0.4, 1.23),
    ]
    collar = turned(
        band + [(0.39, 1.22), (0.375, 1.1), (0.378, 0.98)], wood("oak", "X", gloss=0.2, seed=3), name="collar"
    )
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
            vertices.append(
                (radius * math.cos(angle), radius * math.sin(angle), 0.14 + 0.98 * t + 0.03 * t * math.sin(3 * angle))
            )
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
