"""Morning sun through a window that is not in the picture: the frame's bars, and leaves in front of it."""

import math
import random

from mathutils import Vector

from ..materials.plain import plain
from ..shapes.swept import swept
from ..studio.blender import add_mesh
from ..studio.light import ambient, sun, window_light


def morning(target=(0, 0, 0), scale=1.0, strength=4.6, room=0.75, elevation=32.0, azimuth=-62.0, bars=True, leaves=0, fill=True):
    """Sun from the left through a window; `scale` is the size of its panes, `leaves` the number of twigs outside."""
    lamp = sun(strength, elevation, azimuth, softness=1.6)
    ambient(room, (0.96, 0.96, 1.0))
    if fill:
        window_light((-7, -5, 6), 6.0, 520, "#eef3ff", scale, target)
    direction = lamp.rotation_euler.to_matrix() @ Vector((0, 0, 1))
    right = Vector((0, 0, 1)).cross(direction).normalized()
    up = direction.cross(right)
    middle = Vector(target) + direction * 16 * scale
    if bars:
        _window(middle, right, up, scale)
    if leaves:
        _twigs(middle - direction * 4 * scale, right, up, scale, leaves)


def _window(middle, right, up, scale, columns=2, rows=3, pane=(2.6, 2.2), bar=0.22, border=40.0):
    """What keeps the sun out: the wall around the window, and its bars."""
    material = plain("#8a8580", 0.9)
    width, height = columns * pane[0], rows * pane[1]

    def blind(u0, u1, v0, v1):
        corners = [(u0, v0), (u1, v0), (u1, v1), (u0, v1)]
        add_mesh("blind", [tuple(middle + (right * u + up * v) * scale) for u, v in corners], [(0, 1, 2, 3)], material)

    w, h = width / 2, height / 2
    blind(-border, -w, -border, border)
    blind(w, border, -border, border)
    blind(-w, w, h, border)
    blind(-w, w, -border, -h)
    for column in range(1, columns):
        x = -w + column * pane[0]
        blind(x - bar / 2, x + bar / 2, -h, h)
    for row in range(1, rows):
        y = -h + row * pane[1]
        blind(-w, w, y - bar / 2, y + bar / 2)


def _twigs(middle, right, up, scale, count):
    """Twigs with leaves that throw a soft pattern."""
    chance = random.Random(11)
    green = plain("#55663f", 0.8)
    for _ in range(count):
        start = middle + (right * chance.uniform(-4, 4) + up * chance.uniform(-3.5, 2.5)) * scale
        lean = chance.uniform(0.2, 1.3)
        along = (right * math.cos(lean) + up * math.sin(lean)) * scale
        side = (up * math.cos(lean) - right * math.sin(lean)) * scale
        points = [start + along * t + side * (0.35 * t * t * 0.3) for t in (0, 1.0, 2.0, 3.0)]
        swept(points, 0.03 * scale, green, sides=6, samples=4, smooth=0)
        for step in range(9):
            base = start + along * (0.3 + step * 0.3)
            way = 1 if step % 2 else -1
            tip = base + along * 0.55 + side * way * chance.uniform(0.4, 0.65)
            half = (base + tip) / 2
            wide = (side * way * -0.13 + along * 0.1) * chance.uniform(0.8, 1.3)
            add_mesh("leaf", [tuple(base), tuple(half + wide), tuple(tip), tuple(half - wide)], [(0, 1, 2, 3)], green)
