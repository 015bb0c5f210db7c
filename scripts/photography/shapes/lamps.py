"""Parts that lamps share: drum shades, bulbs, cables."""

import math

from ..materials.metal import metal, powder_coat
from ..materials.plain import mottled, plain
from ..materials.shades import glow, linen_shade
from ..studio.blender import add_mesh, place
from ..studio.light import bulb
from .swept import swept
from .turned import turned

WARM = "#ffcf98"


def drum_shade(bottom, top, height, color, at=0.0, through=0.45):
    """
    A linen shade with the radii `bottom` and `top`, its lower edge at the height `at`: rolled edges, a seam at the
    back, two white rings and the three-armed fitting below the upper one.
    """
    linen = linen_shade(color, through)
    hem = linen_shade(color, through * 0.4)
    wire = powder_coat("#efece6", tint=False)
    wall = _band([(bottom, at), (top, at + height)], linen, "shade")
    parts = [wall]
    for radius, z, inward in ((bottom, at, 1), (top, at + height, -1)):
        parts.append(_band(_rolled(radius, z, inward, slope=(top - bottom) / height), hem, "hem"))
        ring = [(0.985 * radius * math.cos(a), 0.985 * radius * math.sin(a), z + 0.025 * inward) for a in _angles(48)]
        parts.append(swept(ring, 0.018, wire, sides=8, samples=2, closed=True, smooth=0))
    seam = _band(
        [(bottom + 0.006, at + 0.02), (top + 0.006, at + height - 0.02)],
        hem,
        "seam",
        math.radians(82),
        math.radians(84.5),
    )
    hub = at + height - 0.28
    for i in range(3):
        angle = math.radians(70 + 120 * i)
        x, y = math.cos(angle), math.sin(angle)
        arm = [
            (0.15 * x, 0.15 * y, hub),
            (0.5 * top * x, 0.5 * top * y, hub),
            (0.9 * top * x, 0.9 * top * y, hub + 0.02),
        ]
        arm.append((0.985 * top * x, 0.985 * top * y, at + height - 0.02))
        parts.append(swept(arm, 0.016, wire, sides=8))
    parts.append(
        turned(
            [(0.145, hub - 0.02), (0.19, hub - 0.02), (0.19, hub + 0.02), (0.145, hub + 0.02), (0.145, hub - 0.02)],
            wire,
            steps=32,
        )
    )
    return [*parts, seam]


def hanging_cord(start, color, radius=0.033):
    """A straight cord from the height `start` to a ceiling far above the picture; it does not count for the framing."""
    # The renderer rounds the cord's ends, so they need close neighbours.
    return fabric_cable([(0, 0, start + rise) for rise in (0, 0.05, 0.5, 5, 15, 30, 60)], color, radius)


def lit_bulb(at, watts, strength=7.0, radius=0.3, hanging=False):
    """
    An opal bulb, its middle at `at`, on a white socket below it (above it if `hanging`), and its light.
    `watts` is Blender's measure and much more than a lamp's; `strength` is how bright its glass looks.
    """
    profile = [(0, radius), (radius * 0.6, radius * 0.8), (radius, 0.1), (radius * 0.85, -radius * 0.7)]
    profile += [(radius * 0.5, -radius * 1.35), (radius * 0.42, -radius * 1.8)]
    globe = place(
        turned(list(reversed(profile)), glow(WARM, strength), steps=24, name="globe"),
        at=at,
        tilt=(180 if hanging else 0, 0),
    )
    # The light comes from a point light inside, which the renderer samples better.
    globe.visible_shadow = False
    globe.visible_diffuse = False
    socket = turned(
        [(0, -0.75), (0.15, -0.75), (0.17, -0.72), (0.17, -0.48), (0.15, -0.45), (0, -0.45)], plain("#ece8e0"), steps=32
    )
    return [globe, place(socket, at=at, tilt=(180 if hanging else 0, 0)), bulb(at, watts, WARM, radius)]


def fabric_cable(points, color="#d8d0c2", radius=0.032, framed=False):
    """A braided cable through `points`; usually it does not count for the framing."""
    cable = swept(
        points, radius, mottled(color, contrast=0.3, scale=22, roughness=0.95, grain=0.8), sides=10, samples=16
    )
    if not framed:
        cable["not_framed"] = True
    return cable


def cord_switch(at, turn, material=None, size=0.3):
    """A dimmer or switch in a cable lying on the floor."""
    half = size
    pod = turned(
        [
            (0, -half),
            (0.04, -half),
            (0.07, -half * 0.9),
            (0.11, -half * 0.5),
            (0.12, 0),
            (0.11, half * 0.5),
            (0.07, half * 0.9),
            (0.04, half),
            (0, half),
        ],
        material or plain("#e6e1d8", roughness=0.5),
        steps=24,
        name="switch",
    )
    wheel = turned([(0, -0.02), (0.055, -0.02), (0.055, 0.02), (0, 0.02)], metal("brass"), steps=24)
    place(pod, at=(at[0], at[1], 0.07), turn=turn, tilt=(90, 0))
    pod.scale = (1, 0.6, 1)
    place(wheel, at=(at[0], at[1], 0.14))
    for part in (pod, wheel):
        part["not_framed"] = True
    return [pod, wheel]


def _angles(count):
    return [2 * math.pi * i / count for i in range(count)]


def _rolled(radius, z, inward, slope):
    """Section of an edge where the linen is rolled over the ring: 9 mm of a second layer, softly rounded."""
    points = [(radius + 0.007 + slope * 0.09 * inward, z + 0.09 * inward), (radius + 0.012, z + 0.02 * inward)]
    points += [
        (radius + 0.008, z - 0.004 * inward),
        (radius - 0.004, z - 0.012 * inward),
        (radius - 0.014, z - 0.004 * inward),
    ]
    return points + [(radius - 0.014, z + 0.04 * inward)]


def _band(profile, material, name, start=0.0, end=2 * math.pi, steps=96):
    """A ring-shaped strip with uv in units."""
    vertices, uvs, faces = [], [], []
    count = len(profile)
    mean = sum(radius for radius, _ in profile) / count
    for step in range(steps + 1):
        angle = start + (end - start) * step / steps
        along = 0.0
        for i, (radius, z) in enumerate(profile):
            if i:
                along += math.dist(profile[i - 1], profile[i])
            vertices.append((radius * math.cos(angle), radius * math.sin(angle), z))
            uvs.append((angle * mean, along))
    for step in range(steps):
        for i in range(count - 1):
            first = step * count + i
            faces.append((first, first + count, first + count + 1, first + 1))
    return add_mesh(name, vertices, faces, material, uvs=uvs)
