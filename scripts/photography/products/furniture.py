"""Stools, the side table and the bench."""

import math

from mathutils import Matrix

from ..materials.plain import plain
from ..materials.wood import plywood, wood
from ..shapes.blocks import block
from ..shapes.slabs import rounded, slab
from ..shapes.turned import turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product


def splayed(profile, material, top, foot, name="leg"):
    """
    A turned leg that leans: it is sheared and not turned, so that its foot is flat on the floor. `top` and `foot`
    are distances from the axis of the furniture in the direction of x.
    """
    leg = turned(profile, material, steps=40, name=name)
    height = max(z for _, z in profile)
    for vertex in leg.data.vertices:
        vertex.co.x += foot + (top - foot) * vertex.co.z / height
    return leg


def around(part, degrees):
    """Turn a part about the axis of the furniture."""
    part.matrix_basis = Matrix.Rotation(math.radians(degrees), 4, "Z") @ part.matrix_basis
    return part


@product(
    "halden-stool",
    paper="chalk",
    colors=["oak", "walnut", "black"],
    exact=True,
    main=Shot(turn=14, elevation=14, fill=(0.6, 0.6)),
    detail=close_up(turn=-12, elevation=36, fill=(1.15, 1.3), center=(0.5, 0.1), f_stop=18),
)
def halden_stool(color):
    """36 cm wide, 45 cm tall; the seat is dished by 6 mm and the three legs are wedged from above."""
    r, h, thick = 1.8, 4.5, 0.36
    under = [(0, h - thick), (r - 0.32, h - thick), (r - 0.12, h - thick + 0.06), (r - 0.03, h - 0.2), (r, h - 0.12)]
    over = [
        (r - 0.004, h - 0.05),
        (r - 0.04, h - 0.008),
        (r - 0.1, h),
        (1.4, h - 0.026),
        (0.8, h - 0.05),
        (0, h - 0.06),
    ]
    seat = turned(under + over, wood(color, "X", gloss=0.2, seed=4, stave=0.95), steps=96, name="seat")
    parts = [seat]
    for index in range(3):
        top, foot = 1.14, 1.62
        end = h - 0.026
        leg = [
            (0, 0),
            (0.1, 0),
            (0.115, 0.01),
            (0.12, 0.03),
            (0.165, 1.6),
            (0.185, 2.9),
            (0.18, 3.6),
            (0.16, h - thick - 0.03),
        ]
        tenon = [(0.155, h - thick + 0.1), (0.15, end - 0.012), (0.146, end), (0, end)]
        leg = splayed(leg + tenon, wood(color, "Z", gloss=0.2, seed=7 + index), top, foot)
        wedge = block(
            0.036,
            0.29,
            0.1,
            wood("walnut" if color != "walnut" else "black", "Z", seed=index),
            at=(top, 0, end - 0.096),
            edge=0.006,
        )
        # The wedges stand across the grain of the seat, so that they do not split it.
        heading = 90 + 120 * index
        wedge.matrix_basis = Matrix.Translation(wedge.location) @ Matrix.Rotation(math.radians(-heading), 4, "Z")
        parts += [around(leg, heading), around(wedge, heading)]
    return group(*parts)


def upright(board, x):
    """Stand a board on its edge: its x becomes the depth, its y the height, its thickness lies along x from `x`."""
    board.matrix_basis = Matrix.Translation((x, 0, 0)) @ Matrix(
        ((0, 0, 1, 0), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 0, 1))
    )
    return board


def step_side():
    """The outline of a side in depth (front is negative) and height: two steps, and two feet."""

    def corner(x, z, radius, start, turn):
        """An arc around (x, z); angles in degrees."""
        angles = [math.radians(start + turn * i / 10) for i in range(11)]
        return [(x + radius * math.cos(a), z + radius * math.sin(a)) for a in angles]

    line = [(-1.9, 0.0), (-1.3, 0.0)]
    line += corner(-0.95, 0.15, 0.3, 180, -90) + corner(0.95, 0.15, 0.3, 90, -90)
    line += [(1.3, 0.0), (1.9, 0.0)]
    line += corner(1.55, 3.55, 0.25, 0, 90) + corner(-0.17, 3.55, 0.25, 90, 90)
    line += corner(-0.9, 2.48, 0.4, 0, -90) + corner(-1.52, 1.83, 0.25, 90, 90)
    return line


@product(
    "perch-step-stool",
    paper="mist",
    main=Shot(turn=32, elevation=19, fill=(0.64, 0.56)),
    detail=close_up(turn=24, elevation=40, fill=(1.25, 1.2), center=(0.5, 0.22), f_stop=18),
)
def perch_step_stool(_):
    """42 cm wide, 38 cm deep and tall: sides of plywood of 18 mm, treads of ash that are let into them."""
    sides = [
        upright(slab(step_side(), 0.18, plywood(0.18, seed), edge=0.02, name="side"), x)
        for seed, x in ((1, -2.1), (2, 1.92))
    ]
    slot = rounded(1.05, 0.3, 0.149)
    top = slab(
        rounded(3.86, 2.06, 0.02), 0.24, wood("ash", "X", gloss=0.2, seed=3, stave=1.05), holes=[slot], edge=0.045
    )
    place(top, at=(0, 0.66, 3.55))
    low = slab(rounded(3.86, 1.1, 0.02), 0.24, wood("ash", "X", gloss=0.2, seed=8, stave=0.6), edge=0.045)
    place(low, at=(0, -1.1, 1.78))
    rail = block(3.86, 0.2, 0.5, wood("ash", "X", gloss=0.2, seed=5), at=(0, 1.45, 1.2), edge=0.03)
    feet = [
        block(0.1, 0.4, 0.04, plain("#34312f", 0.8), at=(x, y, -0.012), edge=0.01)
        for x in (-2.01, 2.01)
        for y in (-1.6, 1.6)
    ]
    return group(*sides, top, low, rail, *feet, at=(0, 0, 0.012))


@product(
    "sill-side-table",
    paper="sand",
    colors=["oak", "walnut"],
    exact=True,
    main=Shot(turn=22, elevation=15, fill=(0.62, 0.6)),
    detail=close_up(turn=10, elevation=24, fill=(1.35, 1.5), center=(0.42, 0.02), f_stop=14, focus=(0, -2.2, 5.2)),
)
def sill_side_table(color):
    """45 cm wide, 52 cm tall; the raised edge is turned out of the same blank as the top."""
    r, h = 2.25, 5.2
    under = [
        (0, h - 0.38),
        (r - 0.5, h - 0.38),
        (r - 0.25, h - 0.34),
        (r - 0.07, h - 0.22),
        (r, h - 0.08),
        (r + 0.003, h - 0.04),
    ]
    lip = [
        (r - 0.01, h - 0.006),
        (r - 0.035, h),
        (r - 0.065, h - 0.008),
        (r - 0.09, h - 0.04),
        (r - 0.12, h - 0.1),
        (r - 0.18, h - 0.128),
    ]
    top = turned(
        under + lip + [(r - 0.3, h - 0.135), (1.0, h - 0.135), (0, h - 0.135)],
        wood(color, "X", gloss=0.22, seed=5, stave=0.8),
        steps=96,
    )
    parts = [top]
    for index in range(4):
        leg = [
            (0, 0),
            (0.085, 0),
            (0.1, 0.012),
            (0.105, 0.035),
            (0.15, 2.4),
            (0.18, 4.2),
            (0.175, h - 0.56),
            (0.165, h - 0.47),
        ]
        leg = splayed(
            leg + [(0.13, h - 0.45), (0.12, h - 0.3), (0, h - 0.3)],
            wood(color, "Z", gloss=0.2, seed=11 + index),
            1.3,
            1.8,
        )
        parts.append(around(leg, 45 + 90 * index))
        disc = [(0, h - 0.5), (0.24, h - 0.5), (0.26, h - 0.48), (0.26, h - 0.38), (0, h - 0.37)]
        disc = turned(disc, wood(color, "X", gloss=0.2, seed=3), steps=40)
        disc.location.x = 1.33
        parts.append(around(disc, 45 + 90 * index))
    return group(*parts)


def trestle(color, x, seed):
    """Two square legs that lean in a little, a beam that carries the slats, and a rail below."""
    parts = []
    for side in (-1, 1):
        leg = block(0.42, 0.42, 4.3, wood(color, "Z", gloss=0.15, seed=seed + side), edge=0.05)
        for vertex in leg.data.vertices:
            narrow = 1 - 0.2 * (1 - vertex.co.z / 4.3)
            vertex.co.x, vertex.co.y = (
                vertex.co.x * narrow,
                vertex.co.y * narrow + side * (1.5 - 0.16 * vertex.co.z / 4.3),
            )
        leg.location = (x, 0, 0)
        parts.append(leg)
    parts.append(block(0.36, 3.1, 0.6, wood(color, "Y", gloss=0.15, seed=seed + 3), at=(x, 0, 3.68), edge=0.05))
    parts.append(block(0.26, 2.7, 0.36, wood(color, "Y", gloss=0.15, seed=seed + 4), at=(x, 0, 1.1), edge=0.04))
    return parts


@product(
    "slat-bench",
    paper="chalk",
    colors=["oak", "black"],
    exact=True,
    main=Shot(turn=-44, elevation=17, fill=(0.82, 0.6)),
    detail=close_up(turn=-52, elevation=28, fill=(2.0, 1.9), center=(0.2, 0.72), f_stop=18),
)
def slat_bench(color):
    """120 cm wide: seven slats of 43 mm with gaps of 8 mm on two trestles."""
    parts = trestle(color, -4.6, 20) + trestle(color, 4.6, 30)
    for index in range(7):
        y = (index - 3) * (0.431 + 0.08)
        parts.append(
            block(12, 0.431, 0.23, wood(color, "X", gloss=0.18, seed=40 + index), at=(0, y, 4.27), edge=0.075, rounds=5)
        )
    return group(*parts)
