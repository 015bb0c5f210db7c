"""Lamps that stand on a table, and the linen shade."""

from ..materials.ceramic import glaze
from ..materials.cloth import felt
from ..materials.metal import metal, powder_coat
from ..materials.plain import plain
from ..materials.shades import glow
from ..shapes.lamps import WARM, cord_switch, drum_shade, fabric_cable, lit_bulb
from ..shapes.profiles import lathe_line
from ..shapes.swept import swept
from ..shapes.turned import paint, turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product
from ..studio.light import bulb


@product(
    "dusk-table-lamp",
    colors=["clay", "chalk", "moss"],
    paper="dusk",
    main=Shot(elevation=7, fill=(0.62, 0.64)),
    detail=close_up(turn=30, elevation=5, fill=(1.25, 1.3), center=(0.5, 0.42), f_stop=16),
)
def dusk_table_lamp(color):
    """47 cm tall; the shade's lower edge hangs just above the shoulder."""
    foot = [(0, 0.03), (0.5, 0.03), (0.53, 0.03), (0.56, 0.045)]
    lower = lathe_line([(0.6, 0.08), (0.84, 0.36), (0.95, 0.8), (0.905, 1.15), (0.8, 1.38)], 5)
    # The two halves meet here: a faint groove.
    seam = [(0.793, 1.39), (0.781, 1.4), (0.779, 1.412)]
    upper = lathe_line([(0.768, 1.43), (0.55, 1.66), (0.3, 1.83), (0.2, 1.98), (0.18, 2.2), (0.175, 2.26)], 5)
    profile = foot + lower + seam + upper + [(0.16, 2.28), (0, 2.28)]
    base = turned(profile, glaze(color, gloss=0.2, speckle=0.2, rings=0.5))
    pad = turned([(0, 0), (0.55, 0), (0.555, 0.03), (0, 0.035)], felt("#4a4744", tint=False), steps=48)
    neck = turned(
        [(0, 2.27), (0.12, 2.27), (0.125, 2.29), (0.06, 2.32), (0.055, 2.75), (0, 2.75)], metal("brass"), steps=32
    )
    cable = [
        (0.3, 0.75, 0.1),
        (0.75, 0.95, 0.035),
        (1.35, 0.75, 0.033),
        (1.9, 0.35, 0.033),
        (2.5, 0.3, 0.033),
        (4, 0.9, 0.033),
    ]
    parts = [base, pad, neck, *drum_shade(1.5, 1.34, 2.1, "#e4d8c1", at=2.6), *lit_bulb((0, 0, 3.55), 190)]
    return group(*parts, fabric_cable(cable), *cord_switch((1.93, 0.34), 60))


@product(
    "mica-portable-lamp",
    colors=["rust", "chalk", "pine"],
    paper="dusk",
    main=Shot(elevation=0, fill=(0.58, 0.56)),
    detail=close_up(turn=0, elevation=-4, fill=(1.15, 1.2), center=(0.5, 0.36), f_stop=16),
)
def mica_portable_lamp(color):
    """24 cm tall: a dome over a stem that widens into its base; the light sits under the dome."""
    paint_coat = powder_coat(color, roughness=0.42)
    foot = [(0, 0.012), (0.48, 0.012), (0.5, 0.0), (0.545, 0.0), (0.56, 0.015), (0.562, 0.05), (0.55, 0.085)]
    stem = lathe_line([(0.5, 0.115), (0.3, 0.2), (0.185, 0.42), (0.155, 0.9), (0.15, 1.5), (0.15, 1.95)], 5)
    body = turned(foot + stem + [(0, 1.95)], paint_coat, name="body")
    r = 0.8
    out = [(r - 0.012, 1.645), (r, 1.652), (r, 1.675)]
    out += lathe_line(
        [(r * 0.99, 1.76), (r * 0.93, 1.96), (r * 0.76, 2.2), (r * 0.48, 2.35), (r * 0.2, 2.397), (0, 2.4)], 4
    )
    under = [(r - 0.03, 1.66)] + [(x * 0.955, z - 0.035) for x, z in out[3:-1]]
    profile = list(reversed(under)) + out
    profile.insert(0, (0, 2.36))
    dome = turned(profile, paint_coat, name="dome")
    paint(dome, profile, range(len(under)), plain("#f4f0e8", roughness=0.7))
    ring = turned(
        [(0.15, 1.86), (0.3, 1.86), (0.31, 1.88), (0.31, 1.95), (0.15, 1.96)], glow(WARM, 9), steps=48, name="diode"
    )
    ring.visible_shadow = False
    touch = place(
        turned([(0, 0), (0.05, 0.0), (0.055, 0.004), (0, 0.006)], plain("#e9e3d8", roughness=0.4), steps=24),
        at=(0, 0, 2.398),
    )
    return group(body, dome, ring, touch, bulb((0, 0, 1.8), 60, WARM, 0.2))


@product(
    "linen-lampshade",
    colors=["flax", "graphite"],
    exact=["graphite"],
    paper="chalk",
    main=Shot(turn=25, elevation=14, fill=(0.7, 0.6)),
    detail=close_up(turn=120, elevation=24, fill=(1.5, 1.4), center=(0.42, 0.3), f_stop=13),
)
def linen_lampshade(color):
    return group(*drum_shade(1.5, 1.5, 2.1, color, at=0.013, through=0.3))


def _tube(start, end, radius, material):
    return swept([start, end], radius, material, sides=20, smooth=0)


def _joint(at, material):
    """A friction joint across y with a brass screw that a coin turns."""
    disc = turned(
        [
            (0, -0.14),
            (0.12, -0.14),
            (0.135, -0.125),
            (0.135, -0.01),
            (0.125, 0),
            (0.135, 0.01),
            (0.135, 0.125),
            (0.12, 0.14),
            (0, 0.14),
        ],
        material,
        steps=40,
    )
    screw = turned([(0, 0.13), (0.06, 0.13), (0.06, 0.155), (0.05, 0.163), (0, 0.163)], metal("brass"), steps=32)
    slot = swept([(-0.045, 0, 0.161), (0.045, 0, 0.161)], 0.007, plain("#3a3126"), sides=8, smooth=0)
    return [place(part, at=at, tilt=(90, 0)) for part in (disc, screw, slot)]


@product(
    "tern-desk-lamp",
    colors=["black", "white"],
    paper="dusk",
    main=Shot(turn=-18, elevation=5, fill=(0.66, 0.62)),
    detail=close_up(turn=-30, elevation=6, fill=(1.9, 2.0), center=(0.2, -0.12), f_stop=14),
)
def tern_desk_lamp(color):
    """Two arms of 28 cm on a round foot; the head hangs level over the work."""
    coat = powder_coat(color, roughness=0.5)
    foot = turned(
        [
            (0, 0.0),
            (0.86, 0.0),
            (0.895, 0.01),
            (0.9, 0.04),
            (0.895, 0.13),
            (0.87, 0.155),
            (0.2, 0.165),
            (0.09, 0.175),
            (0.075, 0.22),
            (0.07, 0.42),
            (0, 0.42),
        ],
        coat,
        steps=96,
        name="foot",
    )
    hip, elbow = (0, 0, 0.5), (-0.92, 0, 3.1)
    wrist = (1.42, 0, 4.55)
    parts = [foot, _tube(hip, elbow, 0.05, coat), _tube(elbow, wrist, 0.045, coat)]
    for at in (hip, elbow, wrist):
        parts += _joint(at, coat)
    shell = turned(
        [
            (0, 0.0),
            (0.5, 0.0),
            (0.53, 0.012),
            (0.535, 0.05),
            (0.52, 0.13),
            (0.42, 0.22),
            (0.2, 0.27),
            (0.09, 0.3),
            (0.07, 0.36),
            (0, 0.36),
        ],
        coat,
        steps=72,
        name="head",
    )
    place(shell, at=(wrist[0] + 0.07, 0, wrist[2] - 0.46), tilt=(0, -9))
    lens = turned(
        [(0, -0.004), (0.44, -0.004), (0.45, 0.006), (0, 0.006)], glow("#ffe2bd", 4), steps=48, name="diffuser"
    )
    place(lens, at=(wrist[0] + 0.07, 0, wrist[2] - 0.463), tilt=(0, -9))
    cable = [(0, 0.8, 0.06), (0.1, 1.1, 0.03), (0.7, 1.5, 0.03), (1.9, 1.3, 0.03), (4.5, 1.5, 0.03)]
    light = bulb((wrist[0] + 0.03, 0, wrist[2] - 0.6), 30, "#ffe2bd", 0.3)
    return group(*parts, shell, lens, light, fabric_cable(cable, "black", 0.025))
