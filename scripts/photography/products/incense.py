"""The incense bowl with its sticks and their smoke."""

import math
import random

from ..materials.ceramic import bisque, glaze
from ..materials.plain import mottled, plain
from ..materials.shades import glow, smoke
from ..shapes.profiles import quarter
from ..shapes.swept import curve, swept
from ..shapes.turned import turned
from ..studio.blender import add_mesh, group, place
from ..studio.catalogue import Shot, close_up, product


def incense_bowl(color):
    """A shallow bowl with a pierced knob in its middle; returns its parts."""
    r, h = 0.6, 0.3
    outside = [
        (0, 0.025),
        (0.26, 0.025),
        (0.275, 0.0),
        (0.32, 0.0),
        (0.335, 0.03),
        *quarter((0.36, 0.045), (r, h - 0.015), 7),
    ]
    inside = [
        (r - 0.012, h),
        (r - 0.03, h - 0.008),
        (r - 0.045, 0.2),
        (r - 0.1, 0.11),
        (0.38, 0.07),
        (0.2, 0.06),
        (0.11, 0.062),
    ]
    knob = [(0.09, 0.08), (0.08, 0.115), (0.06, 0.13), (0.03, 0.132), (0.016, 0.125), (0.014, 0.08), (0, 0.08)]
    return [
        turned(
            outside + inside + knob,
            glaze(color, gloss=0.25, speckle=0.6, rings=0.5),
            foot=4,
            foot_material=bisque("#bfa283"),
        )
    ]


def wisp(start, rise, seed):
    """Smoke rising from `start`: two crossed veils that sway and widen."""
    dice = random.Random(seed)
    x, y, z = start
    line = [(x, y, z)]
    for i in range(1, 9):
        sway = 0.02 + 0.03 * i
        line.append(
            (x + dice.uniform(-sway, sway) + 0.03 * i, y + dice.uniform(-sway, sway), z + rise * (i / 8) ** 0.9)
        )
    points = curve(line, 10)
    veil = smoke(0.85)
    parts = []
    for turn in (0.3, 1.9):
        vertices, uvs, faces = [], [], []
        for i, point in enumerate(points):
            t = i / (len(points) - 1)
            half = 0.012 + 0.13 * t**1.3 * (0.6 + 0.4 * math.sin(7 * t + turn))
            angle = turn + 2.2 * t
            for side in range(7):
                u = side / 6
                out = (u - 0.5) * 2 * half
                vertices.append((point.x + out * math.cos(angle), point.y + out * math.sin(angle), point.z))
                uvs.append((u, t))
        for i in range(len(points) - 1):
            faces += [(i * 7 + s, i * 7 + s + 1, i * 7 + s + 8, i * 7 + s + 7) for s in range(6)]
        part = add_mesh("smoke", vertices, faces, veil, uvs=uvs)
        part["not_framed"] = True
        part.visible_shadow = False
        parts.append(part)
    return parts


def stick(start, end, material):
    return swept([start, end], 0.0125, material, sides=10, smooth=0, name="stick")


@product(
    "plume-incense-bowl",
    colors=["sage"],
    paper="rose",
    main=Shot(turn=0, elevation=22, fill=(0.66, 0.5), center=(0.5, 0.38)),
    detail=close_up(
        turn=-20,
        elevation=34,
        fill=(1.0, 1.0),
        center=(0.5, 0.4),
        f_stop=13,
        build=lambda color: group(*smoking_bowl(color)),
    ),
)
def plume_incense_bowl(color):
    """The bowl with a burning stick, and the other nineteen beside it in a paper band."""
    return group(*smoking_bowl(color), group(*bundle_of_sticks(), at=(0.82, -0.42, 0), turn=-24))


def incense():
    return mottled("#8f7350", contrast=0.2, scale=12, roughness=1.0, grain=0.6)


def smoking_bowl(color):
    dice = random.Random(4)
    tip = (0.62, 0.12, 1.02)
    ash_from = tuple(0.965 * t for t in tip)
    parts = [*incense_bowl(color), stick((0, 0, 0.1), ash_from, incense())]
    parts.append(stick(ash_from, tip, mottled("#96918a", scale=20, roughness=1.0, grain=1.0)))
    ember = turned(
        [(0, -0.009), (0.0132, -0.008), (0.0132, 0.008), (0, 0.009)], glow("#e8481a", 1.2), steps=12, smooth=1
    )
    parts.append(place(ember, at=ash_from, tilt=(0, 31)))
    parts += wisp(tip, 2.6, 17)
    for _ in range(14):
        angle, out = dice.uniform(-0.5, 0.9), dice.uniform(0.2, 0.46)
        crumb = turned(
            [(0, 0), (0.012, 0.004), (0.009, 0.012), (0, 0.014)], plain("#a7a29a", roughness=1.0), steps=8, smooth=1
        )
        lift = 0.066 + 0.06 * max(0, out - 0.3)
        parts.append(place(crumb, at=(out * math.cos(angle), out * math.sin(angle), lift)))
    return parts


def bundle_of_sticks():
    """Nineteen sticks in three layers, held by a paper band, lying along y."""
    dice = random.Random(9)
    brown = incense()
    parts = []
    for row, count in enumerate((8, 7, 4)):
        for i in range(count):
            x, z = i * 0.027 - 0.095 + 0.0135 * (row % 2), 0.014 + 0.0235 * row
            slip = dice.uniform(-0.025, 0.025)
            parts.append(stick((x, -0.7 + slip, z), (x + dice.uniform(-0.01, 0.01), 0.7 + slip, z), brown))
    band = [
        (-0.115, 0, 0.004),
        (-0.125, 0, 0.04),
        (-0.07, 0, 0.08),
        (0.02, 0, 0.085),
        (0.1, 0, 0.055),
        (0.125, 0, 0.02),
    ]
    return [*parts, _strap([*band, (0.11, 0, 0.004)], 0.26, plain("#efe9de", roughness=0.9))]


def _strap(section, width, material):
    """A paper band around a bundle lying along y."""
    line = curve(section, 6)
    vertices = [(p.x, y, p.z) for p in line for y in (-width / 2, width / 2)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(line) - 1)]
    return add_mesh("band", vertices, faces, material)
