"""Cushions: two sheets sewn together and filled."""

import math

import numpy
from mathutils import Matrix

from ..materials.fabric import boucle, creased_linen
from ..shapes.draped import cover, remove, settle
from ..shapes.swept import swept
from ..studio.blender import add_mesh, group, modify
from ..studio.catalogue import Shot, close_up, product

# Radius of the rolled seam, in units.
SEAM = 0.02


def cushion(width, height, material, volume, cell=0.085, lean=14.0, corner=0.5, frames=32, **cloth):
    """
    A filled cushion standing on its edge, leaning back by `lean` degrees as if against a wall; `volume` is what
    the filling takes up, in cubic units (litres). Returns the cover and its seam.
    """
    body, rim = cover(width, height, material, cell, round_by=corner)
    up = math.radians(90 - lean)
    body.data.transform(Matrix.Translation((0, 0, height / 2 * math.sin(up) + 0.02)) @ Matrix.Rotation(up, 4, "X"))
    floor = add_mesh("floor", [(-9, -9, 0), (9, -9, 0), (9, 9, 0), (-9, 9, 0)], [(0, 1, 2, 3)])
    # The wall stands behind the cushion by half of its filled thickness.
    back = volume / (width * height) * 0.85
    slope = [(x, back + t * math.cos(up), t * math.sin(up)) for x, t in ((-9, -3), (9, -3), (9, 9), (-9, 9))]
    wall = add_mesh("wall", slope, [(0, 1, 2, 3)])
    options = dict(use_pressure_volume=True, target_volume=volume, fluid_density=0.012, gravity=0.35)
    settle(body, frames, (floor, wall), pressure=2.0, **{**options, **cloth})
    remove(floor, wall)
    edge = [tuple(body.data.vertices[index].co) for index in rim]
    cord = swept(edge, SEAM, material, sides=6, samples=2, closed=True, name="seam", smooth=0)
    modify(body, "SUBSURF", levels=1, render_levels=1)
    return [body, cord]


@product(
    "lune-cushion",
    "sand",
    colors=["rust", "flax", "ochre", "slate"],
    main=Shot(turn=-24, elevation=10),
    detail=close_up(turn=-14, elevation=14, fill=(1.7, 1.7), center=(0.86, 0.1), f_stop=11),
)
def lune_cushion(color):
    return group(*cushion(5, 5, creased_linen(color), volume=15))


@product(
    "pebble-boucle-cushion",
    "chalk",
    colors=["cream", "graphite"],
    main=Shot(turn=-20, elevation=10, fill=(0.74, 0.6)),
    detail=close_up(turn=-14, elevation=20, fill=(2.2, 2.2), center=(0.95, 0.3), f_stop=11),
)
def pebble_boucle_cushion(color):
    yarn = boucle(color)
    body, seam = cushion(6, 3.5, yarn, volume=10.5)
    return group(body, seam, loops(body, yarn, count=18000))


def loops(body, material, count, size=0.064, yarn=0.023):
    """Small open rings of yarn all over a cover, each tilted its own way, as bouclé has them."""
    numbers = numpy.random.default_rng(5)
    mesh = body.data
    mesh.calc_loop_triangles()
    corners = numpy.array([mesh.vertices[i].co for t in mesh.loop_triangles for i in t.vertices]).reshape(-1, 3, 3)
    normals = numpy.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    areas = numpy.linalg.norm(normals, axis=1)
    chosen = numbers.choice(len(areas), count, p=areas / areas.sum())
    a, b = numbers.random((2, count, 1))
    a, b = numpy.where(a + b > 1, 1 - a, a), numpy.where(a + b > 1, 1 - b, b)
    first, second, third = corners[chosen].transpose(1, 0, 2)
    at = first + a * (second - first) + b * (third - first)
    up = normals[chosen] / areas[chosen, None] + numbers.normal(0, 0.45, (count, 3))
    up /= numpy.linalg.norm(up, axis=1, keepdims=True)
    right = numpy.cross(up, numbers.normal(0, 1, (count, 3)))
    right /= numpy.linalg.norm(right, axis=1, keepdims=True)
    front = numpy.cross(up, right)
    # A ring of `steps` places, almost closed, with a yarn of `sides` corners.
    steps, sides = 7, 4
    turn = numpy.linspace(0, 5.6, steps)[None, :, None, None]
    around = numpy.linspace(0, 2 * math.pi, sides, endpoint=False)[None, None, :, None]
    radius = (size * numbers.uniform(0.6, 1.15, (count, 1, 1, 1))) + yarn * numpy.cos(around)
    oval = numbers.uniform(0.6, 1.0, (count, 1, 1, 1))
    lift = yarn * numpy.sin(around) + 0.5 * yarn + 0.012 * numpy.sin(2 * turn + oval * 9)
    axes = [axis[:, None, None, :] for axis in (right, front, up)]
    points = at[:, None, None, :] + axes[0] * radius * numpy.cos(turn) + axes[1] * radius * oval * numpy.sin(turn)
    points = (points + axes[2] * lift).reshape(-1, 3)
    ring, side = numpy.meshgrid(numpy.arange(steps - 1), numpy.arange(sides), indexing="ij")
    quad = numpy.stack([ring * sides + side, ring * sides + (side + 1) % sides], -1)
    quad = numpy.concatenate([quad, quad[..., ::-1] + sides], -1).reshape(-1, 4)
    faces = (quad[None] + (numpy.arange(count) * steps * sides)[:, None, None]).reshape(-1, 4)
    return add_mesh("loops", points.tolist(), faces.tolist(), material)
