"""Leaves and twigs. A leaf grows from the origin along x with its upper side to z; its uv is (across, along)."""

import math

from mathutils import Matrix, Vector

from .swept import curve


def lance(t):
    """Half the width along a narrow leaf, 1 at its widest."""
    return math.sin(math.pi * min(1, t**0.8 * 0.97 + 0.03)) ** 0.9


def heart(t):
    """Half the width along a heart-shaped leaf."""
    if t < 0.08:
        return math.sqrt(t / 0.25)
    if t < 0.28:
        return 0.566 + 0.434 * math.sin((t - 0.08) / 0.2 * math.pi / 2)
    return max(0, 1 - ((t - 0.28) / 0.72) ** 1.7)


def blade(width=0.3, cup=0.3, curl=0.2, outline=lance, rows=8, columns=4):
    """
    A leaf of length 1 to be scattered: `width` at its widest, `cup` how far its edges rise, `curl` how far its tip
    bends down.
    """
    vertices, faces, uvs = [], [], []
    for row in range(rows + 1):
        t = row / rows
        half = width / 2 * outline(t)
        for column in range(columns + 1):
            s = 2 * column / columns - 1
            vertices.append(Vector((t, s * half, cup * abs(s) ** 1.5 * half - curl * t**2)))
            uvs.append(((s + 1) / 2, t))
    for row in range(rows):
        for column in range(columns):
            first = row * (columns + 1) + column
            faces.append((first, first + columns + 1, first + columns + 2, first + 1))
    return vertices, faces, uvs


def growing(at, forward, up, size):
    """The pose of a leaf at `at` that points `forward`, its upper side turned `up`."""
    x = Vector(forward).normalized()
    y = Vector(up).cross(x).normalized()
    z = x.cross(y)
    return Matrix.Translation(Vector(at)) @ Matrix((x, y, z)).transposed().to_4x4() @ Matrix.Scale(size, 4)


def along(points, samples=12):
    """Places on the smooth line through `points`: (way from 0 to 1, place, direction)."""
    line = curve(points, samples)
    places = []
    for i, place in enumerate(line):
        ahead, back = line[min(i + 1, len(line) - 1)], line[max(i - 1, 0)]
        places.append((i / (len(line) - 1), place, (ahead - back).normalized()))
    return places


def arching(chance, base, heading, length, rise, droop, steps=6):
    """
    A stalk from `base` toward `heading` (degrees about z): it rises by `rise` (0 flat, 1 upright) and bends down by
    `droop` on its way.
    """
    angle = math.radians(heading)
    out = Vector((math.cos(angle), math.sin(angle), 0))
    points, place = [Vector(base)], Vector(base)
    for step in range(steps):
        up = rise - droop * (step + 0.5) / steps
        sway = Vector((chance.gauss(0, 0.05), chance.gauss(0, 0.05), 0))
        place = (
            place
            + (out * math.sqrt(max(0.05, 1 - min(1, abs(up)) ** 2)) + Vector((0, 0, up)) + sway).normalized()
            * length
            / steps
        )
        points.append(place)
    return points
