"""Tapes, straps and ribbons: flat bands that follow a line."""

import math

from mathutils import Vector

from ..studio.blender import add_mesh, modify, vertices_of
from .swept import curve


def tape(points, width, material, thickness=0.012, facing=(0, 0, 1), samples=8, smooth=0, name="tape"):
    """
    A flat band of that `width` along the smooth line through `points`, its flat side to `facing`: a vector, or a
    function of the way along (0 to 1) that gives one. Its uv is the flat band in units.
    """
    line = curve([Vector(point) for point in points], samples)
    count = len(line)
    look = facing if callable(facing) else lambda _: facing
    vertices, uvs, travelled = [], [], 0.0
    across = None
    for i, point in enumerate(line):
        along = (line[min(i + 1, count - 1)] - line[max(i - 1, 0)]).normalized()
        side = along.cross(Vector(look(i / (count - 1))))
        if side.length > 0.05 or across is None:
            across = side.normalized()
        travelled += (point - line[i - 1]).length if i else 0.0
        for place in (-0.5, -0.47, 0.47, 0.5):
            vertices.append(tuple(point + across * width * place))
            uvs.append((width * place, travelled))
    faces = [(4 * i + k, 4 * i + k + 1, 4 * i + k + 5, 4 * i + k + 4) for i in range(count - 1) for k in range(3)]
    band = add_mesh(name, vertices, faces, material, uvs=uvs)
    modify(band, "SOLIDIFY", thickness=thickness, offset=0)
    if smooth:
        modify(band, "SUBSURF", levels=smooth, render_levels=smooth)
    return band


def band_around(things, at, width, material, slack=0.015, thickness=0.012, along="y", name="band"):
    """
    A taut tape around piled `things` that have their place already: in the plane x = `at` (or y = `at`, when it runs
    along x). Returns it and a function that gives the height of its upper side at a place of that plane.
    """
    run, held = (1, 0) if along == "y" else (0, 1)
    points = [p for thing in things for p in vertices_of(thing)]
    # A box has points at its corners only.
    near = [(p[run], p.z) for p in points if abs(p[held] - at) < max(width, 0.1)] or [(p[run], p.z) for p in points]
    hull = [Vector(p) for p in _hull(near)]
    middle = Vector((sum(p.x for p in hull) / len(hull), (max(z for _, z in near) + min(z for _, z in near)) / 2))
    line = []
    for a, b in zip(hull, hull[1:] + hull[:1]):
        count = max(int((b - a).length / 0.1), 1)
        line += [a.lerp(b, i / count) for i in range(count)]
    line = [p + (p - middle).normalized() * slack for p in line]
    line = [(p.x, max(p.y, 0.008)) for p in [*line, line[0]]]

    def laid(way, across, z):
        return (across, way, z) if along == "y" else (way, across, z)

    def outward(t):
        way, z = line[round(t * (len(line) - 1))]
        return laid(way - middle.x, 0.0, (z - middle.y) * 1.6)

    def top(way):
        return max(z for other, z in line if abs(other - way) < 0.15)

    return tape(
        [laid(way, at, z) for way, z in line], width, material, thickness, facing=outward, samples=2, name=name
    ), top


def _hull(points):
    """The convex hull of flat points, around the left."""
    points = sorted(set((round(a, 4), round(b, 4)) for a, b in points))
    halves = []
    for row in (points, points[::-1]):
        half = []
        for p in row:
            while len(half) > 1 and (half[-1][0] - half[-2][0]) * (p[1] - half[-2][1]) <= (
                half[-1][1] - half[-2][1]
            ) * (p[0] - half[-2][0]):
                half.pop()
            half.append(p)
        halves += half[:-1]
    return halves


def tied(at, size, ribbon, material, turn=0.0):
    """A bow on a flat place: two loops, two ends and a knot; `size` is the length of a loop in units."""
    x, y, z = at
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def put(points):
        return [
            (x + (px * cos - py * sin) * size, y + (px * sin + py * cos) * size, z + pz * size) for px, py, pz in points
        ]

    parts = []
    for side in (-1, 1):
        s = side
        loop = [(0.0, 0.0, 0.1), (0.3 * s, 0.1, 0.3), (0.72 * s, 0.16, 0.36), (0.98 * s, 0.12, 0.2)]
        loop += [(0.9 * s, 0.08, 0.04), (0.5 * s, 0.03, 0.03), (0.0, -0.03, 0.06)]
        # The flat side of a loop looks outward all the way round.
        parts.append(tape(put(loop), ribbon, material, facing=lambda t: (0.15 * t, 0.25, 1), samples=8))
        end = [
            (0.0, 0.0, 0.06),
            (0.3 * s, -0.25, 0.08),
            (0.62 * s, -0.5 - 0.1 * s, 0.02),
            (0.85 * s, -0.85 - 0.06 * s, 0.015),
        ]
        parts.append(tape(put(end), ribbon, material, facing=(0, 0, 1)))
    knot = [(-0.02, -0.13, 0.05), (-0.01, -0.1, 0.17), (0, 0.0, 0.21), (0.01, 0.1, 0.16), (0.01, 0.13, 0.04)]
    parts.append(tape(put(knot), ribbon * 0.95, material, thickness=0.025, facing=(0, 0, 1), smooth=1))
    return parts
