"""Handles, cords, wires, stems: a cross-section moved along a line."""

import math

from mathutils import Vector

from ..studio.blender import add_mesh, modify


def curve(points, samples=12, closed=False):
    """A smooth line (Catmull-Rom) through `points`."""
    points = [Vector(point) for point in points]
    if len(points) < 3:
        return points
    count = len(points)
    line = []
    spans = count if closed else count - 1
    for i in range(spans):
        before = points[i - 1] if closed or i > 0 else points[0] * 2 - points[1]
        start, end = points[i], points[(i + 1) % count]
        after = points[(i + 2) % count] if closed or i + 2 < count else end * 2 - start
        for step in range(samples):
            t = step / samples
            line.append(
                0.5
                * (
                    2 * start
                    + (end - before) * t
                    + (2 * before - 5 * start + 4 * end - after) * t**2
                    + (3 * start - before - 3 * end + after) * t**3
                )
            )
    if not closed:
        line.append(points[-1])
    return line


def swept(points, radius, material, flat=1.0, sides=16, samples=12, closed=False, up=(0, 0, 1), name="swept", smooth=1):
    """
    A tube along the smooth line through `points`. `radius` is a number or a function of the way along (0 to 1);
    `flat` is the other half-axis of the section in parts of the radius (across the plane given by `up`).
    """
    line = curve(points, samples, closed)
    count = len(line)
    reach = radius if callable(radius) else lambda _: radius
    vertices, faces = [], []
    across = None
    for i, center in enumerate(line):
        ahead = line[(i + 1) % count] if closed or i + 1 < count else center
        back = line[i - 1] if closed or i > 0 else center
        direction = (ahead - back).normalized()
        if across is None:
            guide = Vector(up) if abs(direction.dot(Vector(up))) < 0.95 else Vector((1, 0, 0))
            across = direction.cross(guide).normalized()
        across = (across - direction * across.dot(direction)).normalized()
        other = direction.cross(across)
        size = reach(i / max(count - 1, 1))
        for side in range(sides):
            angle = 2 * math.pi * side / sides
            vertices.append(center + across * math.cos(angle) * size * flat + other * math.sin(angle) * size)
    for i in range(count if closed else count - 1):
        for side in range(sides):
            nxt = (side + 1) % sides
            row, ahead = i * sides, ((i + 1) % count) * sides
            faces.append((row + side, row + nxt, ahead + nxt, ahead + side))
    if not closed:
        faces.append(tuple(reversed(range(sides))))
        faces.append(tuple(range((count - 1) * sides, count * sides)))
    tube = add_mesh(name, [tuple(v) for v in vertices], faces, material)
    if smooth:
        modify(tube, "SUBSURF", levels=smooth, render_levels=smooth)
    return tube


def spout(points, outer, inner, material, slant=0.0, sides=32, samples=14, name="spout"):
    """
    An open pipe along the smooth line through `points`; `outer` and `inner` are functions of the way along (0 to
    1) for its radii. The end is cut upright by `slant` (1 moves the upper lip back by a whole radius).
    """
    line = curve(points, samples)
    count = len(line)
    across = Vector((0, 1, 0))
    rings = []
    for reach, order in ((outer, range(count)), (inner, range(count - 1, count // 3, -1))):
        for i in order:
            direction = (line[min(i + 1, count - 1)] - line[max(i - 1, 0)]).normalized()
            other = across.cross(direction).normalized() * -1
            t = i / (count - 1)
            late = max(0.0, (t - 0.6) / 0.4) ** 2
            ring = []
            for side in range(sides):
                angle = 2 * math.pi * side / sides
                height = math.sin(angle)
                point = line[i] + (across * math.cos(angle) + other * height) * reach(t)
                ring.append(tuple(point - direction * height * reach(t) * slant * late))
            rings.append(ring)
    faces = [
        (row * sides + side, row * sides + (side + 1) % sides, (row + 1) * sides + (side + 1) % sides, (row + 1) * sides + side)
        for row in range(len(rings) - 1)
        for side in range(sides)
    ]
    pipe = add_mesh(name, [point for ring in rings for point in ring], faces, material)
    modify(pipe, "SUBSURF", levels=1, render_levels=1)
    return pipe
