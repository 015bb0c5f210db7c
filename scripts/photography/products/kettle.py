"""The gooseneck kettle."""

from ..materials.cork import cork
from ..materials.metal import metal, powder_coat
from ..shapes.pipes import pipe, weld
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import group
from ..studio.catalogue import Shot, close_up, product


def kettle_body(material):
    """A truncated cone, 15 cm wide at its foot, with a rolled rim; a thin base of bare steel."""
    base = [(0, 0.0), (0.7, 0.0), (0.725, 0.008), (0.73, 0.03), (0.725, 0.05), (0.6, 0.055)]
    side = [
        (0.6, 0.05),
        (0.715, 0.05),
        (0.738, 0.065),
        (0.745, 0.1),
        (0.72, 0.35),
        (0.63, 0.8),
        (0.56, 1.02),
        (0.5, 1.12),
    ]
    rim = [(0.46, 1.16), (0.452, 1.185), (0.46, 1.195), (0.44, 1.2), (0.43, 1.19), (0.43, 1.12), (0.5, 1.0)]
    return [turned(base, metal("steel", brushed=0.6), smooth=2), turned(side + rim, material, name="kettle")]


def kettle_lid(material):
    plate = [
        (0, 1.16),
        (0.42, 1.16),
        (0.445, 1.198),
        (0.455, 1.205),
        (0.452, 1.218),
        (0.4, 1.235),
        (0.2, 1.262),
        (0, 1.268),
    ]
    stem = [(0, 1.26), (0.07, 1.26), (0.06, 1.285), (0.06, 1.33), (0, 1.33)]
    grip = [(0, 1.325), (0.125, 1.325), (0.14, 1.335), (0.145, 1.36), (0.155, 1.48), (0.152, 1.505), (0.14, 1.515)]
    cap = [(0, 1.512), (0.1, 1.512), (0.105, 1.522), (0.1, 1.53), (0, 1.533)]
    return [
        turned(plate, material, name="lid"),
        turned(stem, material, steps=40),
        turned(grip + [(0, 1.515)], cork(), steps=48, name="grip"),
        turned(cap, metal("steel"), steps=40),
    ]


def kettle_spout(material):
    """It leaves the body low, narrows, and bends like a goose's neck."""
    line = [
        (0.6, 0, 0.26),
        (0.78, 0, 0.27),
        (0.97, 0, 0.36),
        (1.07, 0, 0.58),
        (1.08, 0, 0.82),
        (1.1, 0, 1.05),
        (1.19, 0, 1.22),
    ]
    line += [(1.31, 0, 1.27), (1.4, 0, 1.2)]
    spout = pipe(
        line, lambda t: 0.043 + 0.085 * (1 - t) ** 1.6, material, up=(0, 1, 0), sides=24, samples=10, name="spout"
    )
    seam = weld(lambda z: 0.745 - 0.1 * (z - 0.1), 0.27, 0.118, material)
    return [spout, seam]


def kettle_handle(material):
    """A flat band that rises from the rim, away from the steam, and falls to where the hand is."""
    line = [
        (-0.47, 0, 1.1),
        (-0.62, 0, 1.33),
        (-0.86, 0, 1.42),
        (-1.12, 0, 1.36),
        (-1.25, 0, 1.15),
        (-1.22, 0, 0.8),
        (-1.12, 0, 0.5),
    ]
    band = swept(line, lambda t: 0.042 if t < 0.97 else 0.036, material, flat=1.9, up=(0, 1, 0), name="handle")
    return [band]


@product(
    "ember-kettle",
    colors=["steel", "black"],
    exact=["black"],
    main=Shot(turn=14, elevation=12, fill=(0.74, 0.5)),
    detail=close_up(turn=-38, elevation=22, fill=(1.25, 1.15), center=(0.42, 0.38), f_stop=16),
)
def ember_kettle(color):
    finish = metal("steel", roughness=0.2) if color == "steel" else powder_coat("#262524", 0.55, tint=False)
    return group(*kettle_body(finish), *kettle_lid(finish), *kettle_spout(finish), *kettle_handle(finish))
