"""Rooms to place products in. A set leaves its surface at z = 0 around the origin; the wall stands at y = `depth`."""

import random

from ..materials.nodes import Shader
from ..materials.plain import mottled
from ..materials.wood import wood
from ..shapes.blocks import block
from ..studio.blender import add_mesh
from ..studio.color import linear

WALLS = {"lime": "#e5ded3", "clay": "#cfae97", "sage": "#b9bfae", "mist": "#ccd1d2", "dusk": "#9b8f85", "white": "#ece8e1"}


def plaster(color="lime", depth=3.2, low=-40.0):
    """A plastered wall behind everything, from below the floor to above the frame."""
    shader = Shader(f"plaster {color}")
    place = shader.coordinates()
    trowel = shader.node("ShaderNodeTexNoise", Vector=place, Scale=0.55, Detail=10, Roughness=0.62)["Fac"]
    tone = shader.ramp(trowel, [(0.3, _darker(WALLS[color], 0.93)), (0.7, linear(WALLS[color]))])
    material = shader.surface(
        Base_Color=tone, Roughness=0.95, Specular_IOR_Level=0.15, Normal=shader.bump(trowel, 0.22, 0.12)
    )
    corners = [(-60, depth, low), (60, depth, low), (60, depth, 60), (-60, depth, 60)]
    return add_mesh("wall", corners, [(0, 1, 2, 3)], material, smooth=False)


def table(kind="oak", wall="lime", depth=3.2, front=-4.5, width=22.0):
    """A wooden table top against a wall: planks along x."""
    planks(kind, front, depth, width, plank=1.9)
    plaster(wall, depth)


def floor(kind="oak", wall="lime", depth=9.0, front=-26.0, width=60.0):
    """A room: a plank floor, a skirting board, a wall."""
    planks(kind, front, depth, width, plank=1.6, gap=0.02)
    plaster(wall, depth)
    block(width, 0.15, 0.9, mottled("#e9e5dd", 0.03, roughness=0.5, grain=0.0), at=(0, depth - 0.075, 0), edge=0.05)


def counter(stone="#d9d4cc", wall="white", depth=3.0, front=-4.5, tiles=True):
    """A stone worktop in front of hand-made tiles."""
    top = mottled(stone, contrast=0.12, scale=0.9, roughness=0.35, grain=0.05, coat=0.3)
    block(24, depth - front, 0.4, top, at=(0, (depth + front) / 2, -0.4), edge=0.03)
    if tiles:
        tiled(wall, depth)
    plaster(wall, depth + (0.1 if tiles else 0))


def tiled(color, depth, size=1.0, rows=7, columns=18):
    """Glazed tiles that are not quite even."""
    chance = random.Random(5)
    from ..materials.ceramic import glaze

    for row in range(rows):
        for column in range(columns):
            material = glaze(WALLS[color], gloss=0.75, rings=0.0, tint=False) if column % 6 == 0 and row == 0 else None
            if material is not None:
                current = material
            x = (column - columns / 2 + 0.5) * size + (0.5 * size if row % 2 else 0)
            tile = block(size - 0.035, 0.1, size - 0.035, current, at=(x, depth, row * size + 0.02), edge=0.03)
            tile.rotation_euler = tuple(chance.uniform(-0.008, 0.008) for _ in range(3))


def planks(kind, front, back, width, plank, gap=0.004):
    """Planks along x from y = `front` to y = `back`, their upper side at z = 0, each another piece of wood."""
    materials = [wood(kind, "X", gloss=0.15, seed=seed) for seed in range(4)]
    y, index = back, 0
    while y > front:
        length = width * 1.5
        at = ((index * 7.3) % 11 - 5.5, y - plank / 2, -0.3)
        block(length, plank - gap, 0.3, materials[index % 4], at=at, edge=0.012, rounds=2)
        y -= plank
        index += 1


def _darker(color, factor):
    red, green, blue, _ = linear(color)
    return (red * factor, green * factor, blue * factor, 1.0)
