"""The fluted vase and the bottle vase."""

import math

from ..materials.ceramic import bisque, glaze
from ..materials.glazes import running
from ..materials.plain import leaf, mottled
from ..shapes.profiles import lathe_line
from ..shapes.sprigs import eucalyptus
from ..shapes.turned import paint, turned
from ..studio.blender import add_mesh, group, modify
from ..studio.catalogue import Shot, close_up, product

FLUTES = 32


def fluted(outside, inside, material, depth, fade):
    """
    A turned body with `FLUTES` hollow grooves that meet in ridges. `fade(height)` from 0 to 1 says how deep the
    grooves are there.
    """
    profile = outside + inside
    rings, steps = len(profile), FLUTES * 8
    vertices, faces = [], []
    for step in range(steps):
        angle = 2 * math.pi * step / steps
        hollow = abs(math.sin(angle * FLUTES / 2)) ** 0.8
        for i, (radius, height) in enumerate(profile):
            cut = depth * hollow * fade(height) if i < len(outside) else 0
            r = radius - min(cut, radius)
            vertices.append((r * math.cos(angle), r * math.sin(angle), height))
    for step in range(steps):
        ahead = (step + 1) % steps
        for i in range(rings - 1):
            faces.append((step * rings + i, ahead * rings + i, ahead * rings + i + 1, step * rings + i + 1))
    body = add_mesh("fluted", vertices, faces, material)
    modify(body, "SUBSURF", levels=1, render_levels=1)
    return body


def rill(height):
    """A Rill vase of that height in units, gently bellied."""
    h = height
    # The three heights keep one hand's proportions: the tall one is slimmer.
    r = 0.26 + 0.19 * h
    foot = [(0, 0.02), (r * 0.6, 0.02), (r * 0.63, 0.0), (r * 0.7, 0.0), (r * 0.76, 0.025)]
    wall = lathe_line(
        [(r * 0.8, 0.07), (r * 0.93, h * 0.2), (r, h * 0.45), (r * 0.91, h * 0.72), (r * 0.64, h * 0.93)], 7
    )
    lip = [(r * 0.62, h - 0.045), (r * 0.62, h - 0.012), (r * 0.605, h)]
    inside = [(r * 0.58, h), (r * 0.56, h - 0.02), (r * 0.58, h * 0.9), (r * 0.83, h * 0.7), (r * 0.9, h * 0.45)]
    inside += [(r * 0.8, h * 0.15), (r * 0.5, 0.12), (0, 0.11)]

    def fade(z):
        below = min(max((z - 0.04) / (0.12 * h), 0), 1)
        above = min(max((h - 0.06 - z) / (0.06 * h), 0), 1)
        return math.sin(min(below, above) * math.pi / 2)

    return fluted(
        foot + wall + lip, inside, glaze("#f0ece4", gloss=0.12, rings=0.12, tint=False), 0.045 + 0.007 * h, fade
    )


def stems(h, reach=1.75):
    """Three eucalyptus stems leaning in a vase of height `h`."""
    green = leaf("#83937f", gloss=0.15, light="#9cab92")
    bark = mottled("#7b6a55", scale=9)
    bend = [
        ([(-0.1, 0.05, 0.2), (0.1, 0, h), (0.62, -0.1, h + 0.75 * reach), (1.15, -0.12, h + 1.12 * reach)], 3),
        ([(0.1, -0.05, 0.2), (-0.1, 0.05, h), (-0.42, 0.1, h + 0.9 * reach), (-0.55, 0.2, h + 1.5 * reach)], 8),
        ([(0.12, 0.1, 0.2), (-0.14, -0.08, h), (-0.68, -0.3, h + 0.5 * reach), (-1.2, -0.42, h + 0.72 * reach)], 21),
    ]
    parts = []
    for line, seed in bend:
        bare = 0.42 if h > 2 else 0.3
        parts += eucalyptus(line, green, bark, seed=seed, bare=bare, pairs=9, size=0.48)
    return parts


@product(
    "rill-vase",
    paper="sage",
    main=Shot(turn=4, elevation=9, fill=(0.7, 0.72)),
    detail=close_up(
        turn=0, elevation=14, fill=(0.9, 1.05), center=(0.5, 0.36), light=0.95, build=lambda _: group(rill(2.2))
    ),
    sizes=Shot(elevation=10, fill=(0.8, 0.6), build=lambda _: three_heights()),
)
def rill_vase(_):
    return group(rill(2.2), *stems(2.2))


def three_heights():
    return group(
        group(rill(3.0), at=(-1.3, 0.25, 0)),
        group(rill(2.2), at=(0.3, 0.1, 0), turn=3),
        group(rill(1.4), at=(1.5, -0.25, 0), turn=7),
    )


@product(
    "fathom-bottle-vase",
    colors=["ochre", "ink"],
    paper="sand",
    main=Shot(elevation=9, fill=(0.5, 0.6)),
    detail=close_up(turn=110, elevation=7, fill=(1.25, 1.3), center=(0.52, 0.72), f_stop=14),
)
def fathom_bottle_vase(color):
    foot = [(0, 0.03), (0.44, 0.03), (0.46, 0.0), (0.52, 0.0), (0.54, 0.03), (0.545, 0.09)]
    wall = lathe_line(
        [
            (0.56, 0.13),
            (0.7, 0.36),
            (0.8, 0.78),
            (0.7, 1.2),
            (0.4, 1.5),
            (0.19, 1.72),
            (0.135, 2.02),
            (0.14, 2.4),
            (0.185, 2.575),
        ]
    )
    lip = [(0.19, 2.59), (0.175, 2.6)]
    inside = [
        (0.14, 2.585),
        (0.125, 2.5),
        (0.11, 2.2),
        (0.11, 1.9),
        (0.16, 1.65),
        (0.6, 1.2),
        (0.7, 0.7),
        (0.4, 0.15),
        (0, 0.12),
    ]
    profile = foot + wall + lip + inside
    body = turned(profile, running(color, 0.1, 2.6), foot=5, foot_material=bisque("#a98d70"))
    dark = glaze("#4b4036", gloss=0.5, tint=False)
    return group(paint(body, profile, range(len(foot + wall + lip) + 1, len(profile) - 1), dark))
