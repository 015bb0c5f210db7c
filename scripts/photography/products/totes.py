"""The canvas tote: it stands by itself, its handles run under the bag in one piece."""

import math

from mathutils import Vector

from ..materials.fabric import canvas
from ..materials.plain import plain
from ..shapes.bags import open_bag, stand, weld
from ..shapes.stitches import seam_of, stitches
from ..shapes.tape import tape
from ..studio.blender import group, modify
from ..studio.catalogue import Shot, close_up, product

WIDTH, DEPTH, HEIGHT = 4.0, 1.6, 3.6
# Where the handles stand, from the middle; how wide they are; how far their loop rises.
APART, STRAP, DROP = 0.92, 0.38, 2.5


def wall(x, y, t):
    """The sides fold in toward the top, front and back bulge a little."""
    side = max(abs(x) / (WIDTH / 2) - 0.82, 0) / 0.18
    inward = 0.34 * t**1.6 * side * math.cos(math.pi * y / DEPTH) ** 2
    bulge = 0.1 * math.sin(math.pi * t) * math.cos(math.pi * x / WIDTH / 1.02) * (1 if y > 0 else -1)
    pull = 1 - 0.12 * t
    return x - math.copysign(inward, x), (y + bulge * (abs(y) > DEPTH * 0.4)) * pull


def handle(bag, front, material, thread):
    """The handle in front or behind: up the wall, a loop, down again; its seams and its crosses."""
    around = bag["around"]
    middle = around / 2 if front else 0.0

    def upward(side):
        return lambda t: ((middle + side * APART) % around, 0.03 + (HEIGHT - 0.05) * t)

    parts = []
    upright = [seam_of(bag, upward(side), 30, off=0.035) for side in (-1, 1)]
    left, right = upright
    normal = Vector((0, -1 if front else 1, 0))
    top_left, top_right = left[-1], right[-1]
    loop = []
    for k in range(1, 24):
        angle = math.pi * k / 24
        x = top_left.x + (top_right.x - top_left.x) * (1 - math.cos(angle)) / 2
        rise = DROP * math.sin(angle) ** 0.62
        # The loop leans in, toward the other one.
        y = top_left.y * (1 - 0.72 * (rise / DROP) ** 1.4) + 0.05 * math.sin(3 * angle)
        loop.append(Vector((x, y, top_left.z + rise)))
    points = [*left, *loop, *reversed(right)]
    total = len(points)

    def facing(t):
        i = t * (total - 1)
        if i < len(left) - 1 or i > total - len(right):
            return normal
        return Vector((0, normal.y, 0.25))

    parts.append(tape(points, STRAP, material, 0.045, facing=facing, samples=3, name="handle"))
    for line in upright:
        for edge in (-1, 1):
            parts.append(
                stitches([p + normal * 0.026 + Vector((edge * STRAP * 0.41, 0, 0)) for p in line[:-1]], thread)
            )
        low, high = line[-8].z, line[-2].z
        a, b = line[-8].y, line[-2].y
        x, reach = line[-5].x, STRAP * 0.36
        off = normal * 0.026
        for path in (
            [(x - reach, a, low), (x + reach, b, high)],
            [(x + reach, a, low), (x - reach, b, high)],
            [(x - reach, a, low), (x + reach, a, low)],
            [(x - reach, b, high), (x + reach, b, high)],
        ):
            parts.append(stitches([Vector(p) + off for p in path], thread, radius=0.009))
    return parts


@product(
    "market-tote",
    "sage",
    colors=["natural", "pine", "clay"],
    main=Shot(turn=-30, elevation=12, fill=(0.62, 0.66)),
    detail=close_up(turn=-24, elevation=22, fill=(2.2, 2.2), center=(0.9, 0.42), f_stop=16),
)
def market_tote(color):
    cloth = canvas(color)
    thread = plain("#efe4cb", 0.8)
    bag, around = open_bag(WIDTH, DEPTH, HEIGHT, cloth, shape=wall)
    weld(bag)
    bag["around"] = around
    held = [i for i, v in enumerate(bag.data.vertices) if v.co.z < 0.02]
    stand(bag, 16, pinned=held, stiff=45, bend=6, gravity=0.22, shrink_min=-0.02, quality=7)
    straps = [part for front in (True, False) for part in handle(bag, front, canvas(color, threads=34), thread)]

    def rim(drop):
        return lambda t: ((around * t) % around, HEIGHT - drop)

    hem = [stitches(seam_of(bag, rim(drop), 160, off=0.034), thread) for drop in (0.09, 0.3)]
    modify(bag, "SOLIDIFY", thickness=0.05, offset=0)
    modify(bag, "SUBSURF", levels=1, render_levels=1)
    return group(bag, *straps, *hem)
