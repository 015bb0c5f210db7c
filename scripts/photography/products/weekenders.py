"""The weekender: waxed canvas with leather handles and a brass zipper."""

import math

import bpy
from mathutils import Vector

from ..materials.fabric import canvas, leather
from ..materials.metal import metal
from ..materials.plain import plain
from ..shapes.bags import filled_box, stand
from ..shapes.hardware import rivet, slider, teeth
from ..shapes.stitches import stitches
from ..shapes.swept import swept
from ..shapes.tape import tape
from ..studio.blender import group, modify
from ..studio.catalogue import Shot, close_up, product

WIDTH, DEPTH, HEIGHT = 5.2, 2.5, 2.8
HANDLE_X, STRAP = 0.95, 0.32


def duffel(x, y, z):
    """Narrower toward the ridge where the zipper runs."""
    t = z / HEIGHT
    narrow = 1 - 0.62 * max(t - 0.45, 0) ** 1.5 / 0.55**1.5 * 0.9
    return x * (1 - 0.05 * t), y * narrow, z


def surface(body):
    """Returns a function that tells where a ray from a place in a direction meets the bag, and its normal there."""
    graph = bpy.context.evaluated_depsgraph_get()
    skin = body.evaluated_get(graph)

    def hit(origin, direction):
        found, point, normal, _ = skin.ray_cast(Vector(origin), Vector(direction).normalized())
        return (point, normal) if found else (None, None)

    return hit


def strap_line(hit, x, side, low, high, steps=14):
    """A line up the front (side -1) or the back (1) at that x, on the skin."""
    points = []
    for i in range(steps + 1):
        z = low + (high - low) * i / steps
        point, normal = hit((x, side * 9, z), (0, -side, 0))
        if point is not None:
            points.append(point + normal * 0.03)
    return points


@product(
    "ferry-weekender",
    "chalk",
    colors=["moss", "slate"],
    main=Shot(turn=-28, elevation=14, fill=(0.74, 0.6)),
    detail=close_up(turn=-26, elevation=28, fill=(2.1, 2.1), center=(0.5, 0.22), f_stop=16),
)
def ferry_weekender(color):
    cloth = canvas(color, threads=42, wax=0.8)
    body = filled_box(WIDTH, DEPTH, HEIGHT, cloth, cell=0.1, corner=0.35, shape=duffel)
    stand(body, 24, stiff=24, bend=3, pressure=1.4, gravity=0.5, shrink_min=-0.015)
    modify(body, "SUBSURF", levels=1, render_levels=1)
    hide, brass, thread = leather("#8c5a34"), metal("brass"), plain("#d9c9a6", 0.8)
    hit = surface(body)
    parts = [body]
    for side in (-1, 1):
        parts += handle(hit, side, hide, brass, thread)
    ridge = [hit((x, 0, 9), (0, 0, -1)) for x in [-2.35 + 4.7 * i / 40 for i in range(41)]]
    line = [point + Vector((0, 0, 0.012)) for point, _ in ridge if point is not None]
    parts.append(tape(line, 0.36, plain("#3a352f", 0.9), 0.02, facing=(0, 0, 1), samples=2, name="zip tape"))
    parts.append(teeth([p + Vector((0, 0, 0.012)) for p in line], (0, 0, 1), brass))
    parts += slider(line[6] + Vector((0, 0, 0.03)), line[7] - line[6], (0, 0, 1), brass, hide)
    for end, before in ((line[0], line[1]), (line[-1], line[-2])):
        out = (end - before).normalized()
        tab = [before, end, end + out * 0.16 + Vector((0, 0, -0.02)), end + out * 0.34 + Vector((0, 0, -0.16))]
        parts.append(tape(tab, 0.34, hide, 0.05, facing=(0, 0, 1), samples=4, smooth=1, name="tab"))
    parts += [piping(hit, x, cloth) for x in (-2.28, 2.28)]
    return group(*parts, *shoe_pocket(hit, brass, hide))


def piping(hit, x, material):
    """The rolled seam between the long panels and an end."""
    line = []
    for i in range(64):
        angle = 2 * math.pi * i / 64
        out = Vector((0, math.sin(angle), math.cos(angle)))
        point, normal = hit(Vector((x, 0, HEIGHT * 0.5)) + out * 9, -out)
        if point is not None:
            line.append(point + normal * 0.012)
    return swept(line, 0.034, material, sides=8, samples=2, closed=True, name="piping", smooth=0)


def shoe_pocket(hit, brass, hide):
    """The arched zipper of the shoe pocket, on the right end."""
    line = []
    for i in range(41):
        angle = math.pi * (0.06 + 0.88 * i / 40)
        point, normal = hit((9, -0.85 * math.cos(angle), 0.42 + 1.25 * math.sin(angle)), (-1, 0, 0))
        line.append(point + normal * 0.012)
    cover = tape(line, 0.26, plain("#3a352f", 0.9), 0.016, facing=(1, 0, 0.15), samples=2, name="zip tape")
    pull = slider(line[3] + Vector((0.02, 0, 0)), line[4] - line[3], (1, 0, 0.1), brass, hide)
    return [cover, teeth([p + Vector((0.01, 0, 0)) for p in line], (1, 0, 0.1), brass, size=0.022, pitch=0.038), *pull]


def handle(hit, side, hide, brass, thread):
    """One handle: a loop of leather whose ends are riveted to the canvas."""
    parts = []
    ends = []
    for x in (-HANDLE_X, HANDLE_X):
        line = strap_line(hit, x, side, 1.05, 2.1)
        ends.append(line)
        for at in (line[1], line[5]):
            out = Vector((0, side, 0.25))
            parts.append(rivet(at + out.normalized() * 0.03, out, brass))
    left, right = ends
    loop = []
    for k in range(1, 20):
        angle = math.pi * k / 20
        x = -HANDLE_X * math.cos(angle)
        rise = 1.75 * math.sin(angle) ** 0.6
        y = left[-1].y + (side * 0.12 - left[-1].y) * (rise / 1.75) ** 0.8
        loop.append(Vector((x, y, left[-1].z + rise)))
    points = [*left, *loop, *reversed(right)]
    count = len(points)

    def facing(t):
        lift = min(max((points[round(t * (count - 1))].z - 2.0) / 1.2, 0), 1)
        return Vector((0, side, 0.3 + 0.5 * lift))

    parts.append(tape(points, STRAP, hide, 0.05, facing=facing, samples=3, smooth=1, name="handle"))
    for edge in (-1, 1):
        for strap in ends:
            seam = [p + Vector((edge * STRAP * 0.4, side * 0.029, 0)) for p in strap]
            parts.append(stitches(seam, thread, 0.045, 0.02, 0.008))
    return parts
