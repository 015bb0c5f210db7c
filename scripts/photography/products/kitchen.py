"""Boards, the pepper mill, the salt cellar, spoons."""

import math
import random

from mathutils import Matrix

from ..materials.ceramic import bisque, glaze
from ..materials.metal import metal
from ..materials.plain import mottled, plain
from ..materials.stone import marble
from ..materials.wood import wood
from ..shapes.blocks import block
from ..shapes.scatter import ball, cube, posed, scattered
from ..shapes.slabs import circle, rounded, slab
from ..shapes.turned import turned
from ..studio.blender import add_mesh, group, modify, place
from ..studio.catalogue import Shot, close_up, product


def cutting_board(length, width, seed):
    """A board of a few staves, 2.5 cm thick, with a round hole at one end; the grain runs along x."""
    hole = circle(0.17, (length / 2 - 0.42, 0))
    material = wood("oak", "X", gloss=0.15, seed=seed, stave=width / 3)
    return slab(rounded(length, width, 0.22), 0.25, material, holes=[hole], edge=0.045, name="board")


def leaning(board, length, at, degrees, turn=0.0):
    """Stand a board on its short side, leaning back; `at` is (x, y) of the lower edge of its back."""
    upright = Matrix(((0, 1, 0), (0, 0, 1), (1, 0, 0))).to_4x4()
    lift = Matrix.Translation((0, -0.25, length / 2))
    lean = Matrix.Rotation(math.radians(-degrees), 4, "X")
    board.matrix_basis = (
        Matrix.Translation((*at, 0)) @ Matrix.Rotation(math.radians(turn), 4, "Z") @ lean @ lift @ upright
    )
    return board


@product(
    "grain-cutting-board",
    main=Shot(turn=-24, elevation=10, fill=(0.66, 0.6)),
    detail=close_up(turn=-18, elevation=14, fill=(1.5, 1.5), center=(0.56, 0.02), focus=(0, -0.1, 3)),
)
def grain_cutting_board(_):
    large = leaning(cutting_board(3.8, 2.4, 4), 3.8, (-0.2, 0.25), 11)
    # Its upper edge touches the front of the large one.
    small = leaning(cutting_board(2.8, 1.8, 9), 2.8, (0.75, -0.31), 16.5, turn=-2)
    # What the large one leans on; nobody sees it.
    support = block(0.6, 0.3, 2.4, wood("oak", "Z"), at=(-0.2, 0.9, 0))
    return group(large, small, support)


def pepper_mill(kind, height, seed):
    """A mill with a waist; the head turns on the body, and a steel nut sets the grind."""
    head = 0.5
    body = height - head - 0.12
    waist = body * 0.55
    oak = wood(kind, "Z", gloss=0.35, seed=seed)
    foot = [(0, 0.02), (0.17, 0.02), (0.18, 0), (0.27, 0), (0.285, 0.015), (0.29, 0.05)]
    side = [(0.288, 0.22), (0.255, body * 0.33), (0.205, waist), (0.21, body * 0.72), (0.25, body * 0.9)]
    shoulder = [(0.262, body - 0.05), (0.263, body - 0.015), (0.25, body), (0.18, body), (0, body)]
    lower = turned(foot + side + shoulder, oak)
    gap = turned(
        [(0, body - 0.01), (0.19, body - 0.01), (0.19, body + 0.03), (0, body + 0.03)], metal("steel"), smooth=1
    )
    start = body + 0.018
    neck = [(0, start), (0.24, start), (0.258, start + 0.012), (0.265, start + 0.05)]
    dome = [
        (0.255, start + 0.16),
        (0.243, start + 0.26),
        (0.225, start + 0.37),
        (0.175, start + 0.46),
        (0.09, start + 0.497),
    ]
    upper = turned(neck + dome + [(0.055, start + 0.5), (0, start + 0.5)], wood(kind, "Z", gloss=0.35, seed=seed + 1))
    top = start + 0.49
    nut = [(0, top), (0.05, top), (0.05, top + 0.02), (0.075, top + 0.025), (0.08, top + 0.035), (0.08, top + 0.085)]
    nut = turned(nut + [(0.072, top + 0.1), (0.03, top + 0.107), (0, top + 0.107)], metal("steel"), smooth=1, steps=48)
    return [lower, gap, upper, nut]


def peppercorns(count, spread, at, seed=3):
    """Some corns lying about `at` (x, y)."""
    chance = random.Random(seed)
    poses = []
    for _ in range(count):
        angle, away = chance.uniform(0, 6.28), spread * chance.random() ** 0.7
        size = chance.uniform(0.02, 0.027)
        x, y = at[0] + away * math.cos(angle) * 1.6, at[1] + away * math.sin(angle)
        poses.append(posed((x, y, size * 0.95), (size, size, size * 0.95), (angle, away, 0)))
    return scattered(ball(), poses, mottled("#3a2a20", 0.6, 30, 0.6, 1.0), name="peppercorns")


@product(
    "turn-pepper-mill",
    paper="sand",
    colors=["oak", "walnut"],
    exact=["walnut"],
    main=Shot(turn=-18, elevation=11),
    detail=close_up(turn=-18, elevation=20, fill=(1.9, 1.6), center=(0.62, -0.12), focus=(-0.3, 0, 2.1)),
)
def turn_pepper_mill(color):
    tall = group(*pepper_mill(color, 2.2, 2), at=(-0.34, 0.1, 0))
    short = group(*pepper_mill(color, 1.6, 5), at=(0.42, -0.12, 0), turn=50)
    return group(tall, short, peppercorns(13, 0.3, (0.1, -0.62)))


def salt_pot():
    """A marble pot, 10 cm wide; the lid lies in the groove inside of its rim."""
    outside = [(0, 0.02), (0.38, 0.02), (0.4, 0), (0.44, 0), (0.47, 0.02), (0.485, 0.06), (0.5, 0.2), (0.5, 0.5)]
    rim = [(0.498, 0.555), (0.488, 0.565), (0.452, 0.565), (0.446, 0.56), (0.446, 0.53), (0.44, 0.525), (0.41, 0.525)]
    inside = [(0.4, 0.515), (0.4, 0.2), (0.37, 0.12), (0.25, 0.09), (0, 0.085)]
    return turned(outside + rim + inside, marble(), name="pot")


def salt_lid():
    profile = [(0, 0), (0.41, 0), (0.43, 0.01), (0.438, 0.03), (0.438, 0.07), (0.43, 0.1), (0.41, 0.115)]
    return turned(profile + [(0.2, 0.125), (0, 0.127)], wood("oak", "X", gloss=0.2, seed=6), name="lid")


def salt_with_open_lid(_):
    chance = random.Random(4)
    grains = []
    for _ in range(5200):
        angle, away = chance.uniform(0, 6.28), 0.395 * math.sqrt(chance.random())
        z = 0.37 + 0.05 * math.cos(away * 4) + 0.03 * math.sin(angle) + chance.uniform(-0.012, 0.008)
        turns = [chance.uniform(0, 3) for _ in "xyz"]
        grains.append(posed((away * math.cos(angle), away * math.sin(angle), z), chance.uniform(0.007, 0.014), turns))
    salt = plain("#f1efeb", roughness=0.35)
    bed = turned([(0.398, 0.1), (0.398, 0.36), (0.2, 0.39), (0, 0.4)], salt)
    # Pushed aside, it lies across the rim.
    lid = place(salt_lid(), at=(0.28, 0.22, 0.566), turn=20)
    return group(salt_pot(), bed, scattered(cube(), grains, salt, smooth=False), lid)


@product(
    "flint-salt-cellar",
    main=Shot(turn=-20, elevation=20, fill=(0.56, 0.5)),
    detail=close_up(turn=15, elevation=34, fill=(1.0, 0.9), f_stop=16, build=salt_with_open_lid),
)
def flint_salt_cellar(_):
    return group(salt_pot(), place(salt_lid(), at=(0, 0, 0.525)))


def spoon(length, width, bowl, depth, seed, handle=0.055):
    """
    A carved spoon lying along x with the end of its bowl at `length`. `bowl` is the bowl's length and `depth` how far
    it is hollowed, in units.
    """
    rows, sides = 60, 24
    vertices, faces = [], []
    for row in range(rows + 1):
        x = length * (1 - (1 - row / rows) ** 1.5)
        into = (x - (length - bowl)) / bowl
        round_bowl = math.sqrt(max(0, 1 - (2 * into - 1) ** 2)) if 0 < into < 1 else 0
        grip = handle * (1.15 - 0.3 * math.sin(math.pi * min(x / (length - bowl), 1)))
        ends = min(1, x / 0.06) ** 0.5
        widens = min(max((into + 0.4) / 0.9, 0), 1)
        blade = widens**2 * (3 - 2 * widens) if into < 0.5 else round_bowl
        half = (grip * (1 if into < 0.5 else round_bowl) + max(width / 2 - grip, 0) * blade) * ends
        thick = 0.042 * ends * (1 if into < 0.9 else max(0.35, round_bowl))
        # It lies on the end of its handle and on its bowl.
        lowest = 0.042 + 0.72 * depth
        rise = (
            0.042 + (lowest - 0.042) * min(2 * x / length, 1) + 0.06 * math.sin(math.pi * min(x / (length - bowl), 1))
        )
        for side in range(sides):
            angle = 2 * math.pi * side / sides
            y, z = half * math.cos(angle), thick * math.sin(angle)
            hollow = depth * round_bowl * max(0, 1 - (y / max(half, 1e-4)) ** 2)
            belly = hollow * (1.0 if math.sin(angle) > 0 else 0.72)
            vertices.append((x, y, rise + z - belly))
    for row in range(rows):
        for side in range(sides):
            nxt = (side + 1) % sides
            faces.append((row * sides + side, row * sides + nxt, (row + 1) * sides + nxt, (row + 1) * sides + side))
    faces += [tuple(reversed(range(sides))), tuple(range(rows * sides, (rows + 1) * sides))]
    thing = add_mesh("spoon", vertices, faces, wood("olive", "X", gloss=0.35, seed=seed))
    modify(thing, "SUBSURF", levels=1, render_levels=1)
    return thing


def three_spoons():
    return [spoon(3.0, 0.66, 0.85, 0.07, 1), spoon(2.5, 0.46, 0.62, 0.1, 2), spoon(2.8, 0.74, 0.9, 0.16, 3)]


def spoons_lying(_):
    spots = (((-1.3, -0.6, 0), 12), ((-1.2, 0.25, 0), 6), ((-1.35, 1.05, 0), 0))
    return group(*(place(each, at=at, turn=turn) for each, (at, turn) in zip(three_spoons(), spots)))


@product(
    "olive-spoon-set",
    paper="sand",
    main=Shot(elevation=10, fill=(0.6, 0.64)),
    detail=close_up(turn=-58, elevation=34, fill=(1.35, 1.3), center=(0.3, 0.66), build=spoons_lying),
)
def olive_spoon_set(_):
    outside = [(0, 0.03), (0.36, 0.03), (0.38, 0), (0.42, 0), (0.45, 0.04), (0.47, 0.15), (0.47, 1.15), (0.46, 1.2)]
    inside = [(0.43, 1.2), (0.42, 1.15), (0.42, 0.2), (0.36, 0.1), (0, 0.09)]
    cup = turned(outside + inside, glaze("sand", gloss=0.2, speckle=0.5, tint=False), foot=4, foot_material=bisque())
    spoons = []
    for thing, (x, y, lean, way, roll) in zip(
        three_spoons(), ((0.06, 0.1, 11, 168, 165), (-0.12, -0.02, 13, -18, 200), (0.0, -0.12, 9, 68, 172))
    ):
        up = Matrix.Rotation(math.radians(-90), 4, "Y")
        face = Matrix.Rotation(math.radians(roll - 90 - way), 4, "Z")
        tilt = Matrix.Rotation(math.radians(lean), 4, "Y")
        turn = Matrix.Rotation(math.radians(way), 4, "Z")
        thing.matrix_basis = Matrix.Translation((x, y, 0.12)) @ turn @ tilt @ face @ up
        spoons.append(thing)
    return group(cup, *spoons)
