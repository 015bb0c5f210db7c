"""Cloth that was folded by hand: layers that lie on each other, noses where it turns, fringes."""

import math
import random

from mathutils import Vector, noise

from ..studio.blender import add_mesh, modify


def levels_of(folds):
    """
    Fold a strip by `folds`, one number of parts per fold: (2, 3) is in half, then in thirds. Returns for each of
    its parts, from one end to the other, on which level it lies; the first part lies on top.
    """
    parts = math.prod(folds)
    places = [[part] for part in range(parts)]
    for count in folds:
        size = len(places) // count
        stacked = [[] for _ in range(size)]
        for block in range(count):
            for i in range(size):
                source = places[block * size + (size - 1 - i if block % 2 else i)]
                stacked[i] = stacked[i] + (source[::-1] if block % 2 else source)
        places = stacked
    order = places[0][::-1]
    return [order.index(part) for part in range(parts)]


def fold_line(depth, folds, pitch, tail=0.0, step=0.08, bulge=0.85, seed=1):
    """
    The cross-section of a folded strip as (y, z) points about `step` apart: parts of `depth`, `pitch` from level to
    level, open ends and every second nose in front (-y). The `tail` of the top end hangs down over the front.
    """
    chance = random.Random(seed)
    levels = levels_of(folds)
    front, back = -depth / 2, depth / 2
    line = []
    if tail:
        nose = pitch * (len(levels) - 0.5) * 0.5
        top = (levels[0] + 0.5) * pitch
        arc = [math.pi / 2 * i / 10 for i in range(11)]
        bend = [(front - nose * math.cos(a), top - nose + nose * math.sin(a)) for a in arc]
        hang = max(tail - nose * math.pi / 2, 0.02)
        line += [(front - nose - 0.02 * (1 - i / 8), top - nose - hang * (1 - i / 8)) for i in range(8)] + bend[:-1]
    for part, level in enumerate(levels):
        z = (level + 0.5) * pitch
        start, end = (front, back) if part % 2 == 0 else (back, front)
        if part == 0 and not tail:
            start += chance.uniform(0.0, 0.06) * depth / 3
        if part == len(levels) - 1:
            end += chance.uniform(0.0, 0.08) * depth / 3 * (1 if end < 0 else -1)
        count = max(int(depth / step), 4)
        line += [(start + (end - start) * i / count, z) for i in range(count + 1)]
        if part + 1 < len(levels):
            other = (levels[part + 1] + 0.5) * pitch
            radius, out = (other - z) / 2, 1 if end > 0 else -1
            count = max(int(abs(radius) * math.pi / step), 4)
            reach = abs(radius) * bulge
            for i in range(1, count):
                angle = math.pi * i / count
                line.append((end + out * reach * math.sin(angle), z + radius * (1 - math.cos(angle))))
    return line


def folded(width, line, material, thickness, loose=0.04, wave=0.03, seed=1, step=0.08, name="folded"):
    """
    Cloth of that width folded along `line` (see `fold_line`), `thickness` of each layer. `loose` is how far layers
    lift off each other, `wave` how crooked their edges lie. Its uv is the flat cloth in units.
    """
    columns = max(int(width / step), 8)
    # Two narrow columns at each side, so that the folded edges become round.
    xs = [-width / 2, -width / 2 + thickness * 0.5]
    xs += [(i / columns - 0.5) * width for i in range(1, columns)] + [width / 2 - thickness * 0.5, width / 2]
    xs = sorted(set(xs))
    highest = max(z for _, z in line)
    vertices, uvs, faces = [], [], []
    travelled = 0.0
    for row, (y, z) in enumerate(line):
        if row:
            travelled += math.dist(line[row - 1], (y, z))
        layer = z / max(highest, 0.01)
        for x in xs:
            soft = noise.noise(Vector((x * 0.45, y * 0.5, layer * 1.2 + seed * 7)))
            fine = noise.noise(Vector((x * 1.5 + seed, y * 1.3, layer * 3)))
            lift = layer * loose * (1.6 * soft + 0.55 * fine)
            # A folded pile is a little lower at its corners.
            droop = layer * loose * 0.8 * (abs(2 * x / width) ** 4)
            shift = wave * noise.noise(Vector((layer * 4.7, travelled * 0.35, seed * 3)))
            sway = wave * noise.noise(Vector((x * 0.6, layer * 5.1, seed * 5 + 2)))
            vertices.append((x + shift, y + sway, max(z + lift - droop, thickness * 0.5)))
            uvs.append((x, travelled))
    count = len(xs)
    for row in range(len(line) - 1):
        for column in range(count - 1):
            first = row * count + column
            faces.append((first, first + 1, first + count + 1, first + count))
    thing = add_mesh(name, vertices, faces, material, uvs=uvs)
    modify(thing, "SOLIDIFY", thickness=thickness, offset=0)
    modify(thing, "SUBSURF", levels=1, render_levels=1)
    return thing


def row_of(thing, width_step, first=True):
    """Points about `width_step` apart along one open end of a folded cloth: where a fringe is knotted."""
    mesh = thing.data
    ends = [uv.uv.y for uv in mesh.uv_layers[0].data]
    wanted = min(ends) if first else max(ends)
    found = {loop.vertex_index for loop, v in zip(mesh.loops, ends) if abs(v - wanted) < 1e-4}
    points = sorted((mesh.vertices[i].co.copy() for i in found), key=lambda p: p.x)
    spread = int((points[-1].x - points[0].x) / width_step)
    picked = []
    for i in range(spread + 1):
        x = points[0].x + 0.02 + (points[-1].x - points[0].x - 0.04) * i / spread
        after = next((k for k, p in enumerate(points) if p.x >= x), len(points) - 1)
        a, b = points[max(after - 1, 0)], points[after]
        picked.append(a.lerp(b, (x - a.x) / max(b.x - a.x, 1e-6)))
    return picked


def fringe(starts, direction, length, material, radius=0.02, seed=3, floor=0.02):
    """Twisted threads that leave cloth at `starts` in `direction`, then fall; the floor stops them."""
    chance = random.Random(seed)
    vertices, faces = [], []
    sides, steps = 6, 14
    for start in starts:
        point = Vector(start)
        heading = Vector(direction).normalized()
        heading += Vector((chance.uniform(-0.16, 0.16), chance.uniform(-0.1, 0.1), 0))
        reach = length * chance.uniform(0.88, 1.08)
        bend = Vector((chance.uniform(-0.06, 0.06), chance.uniform(-0.05, 0.02), -0.12))
        first = len(vertices)
        for i in range(steps + 1):
            # Thickest at the knot, frayed at the end.
            t = i / steps
            size = radius * (1.25 if i == 1 else 1.0 - 0.25 * t)
            across = heading.cross(Vector((0.9, 0.1, 0.43))).normalized()
            other = heading.cross(across).normalized()
            for side in range(sides):
                angle = 2 * math.pi * side / sides + t * 9
                push = size * (1.18 if side % 3 == 0 else 0.86)
                vertices.append(point + across * math.cos(angle) * push + other * math.sin(angle) * push)
            curl = Vector((chance.uniform(-0.13, 0.13), chance.uniform(-0.1, 0.1), 0))
            heading = (heading + bend + curl).normalized()
            point = point + heading * (reach / steps)
            if point.z < floor:
                point.z = floor
                heading = Vector((heading.x + chance.uniform(-0.1, 0.1), min(heading.y, -0.35), 0)).normalized()
        for i in range(steps):
            for side in range(sides):
                low, ahead = first + i * sides, first + (i + 1) * sides
                faces.append((low + side, low + (side + 1) % sides, ahead + (side + 1) % sides, ahead + side))
        faces.append(tuple(range(first + steps * sides, first + (steps + 1) * sides)))
    return add_mesh("fringe", [tuple(v) for v in vertices], faces, material)
