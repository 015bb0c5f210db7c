"""Mugs, bowls, plates, vases, the teapot and the platter."""

from ..materials.ceramic import bisque, glaze
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import group
from ..studio.catalogue import Shot, close_up, product

CLAY = "#c2a685"


def mug(material, radius=0.43, height=0.95, wall=0.035):
    """A straight mug with a soft foot and a handle like an ear; 1 unit is 10 cm."""
    r, h = radius, height
    outside = [(0, 0.03), (r * 0.78, 0.03), (r * 0.8, 0.0), (r * 0.86, 0.0), (r * 0.9, 0.05)]
    outside += [(r * 0.985, 0.13), (r, 0.3), (r, h * 0.7), (r, h - 0.03), (r - wall * 0.3, h)]
    inside = [(r - wall * 0.8, h), (r - wall, h - 0.05), (r - wall, 0.35), (r - wall * 1.4, 0.16), (r * 0.6, 0.08), (0, 0.075)]
    body = turned(outside + inside, material, foot=4, foot_material=bisque(CLAY))
    ear = [(r - 0.03, 0, h * 0.78), (r + 0.16, 0, h * 0.83), (r + 0.29, 0, h * 0.66)]
    ear += [(r + 0.27, 0, h * 0.42), (r + 0.12, 0, h * 0.25), (r - 0.03, 0, h * 0.24)]
    handle = swept(ear, lambda t: 0.036 + 0.02 * abs(2 * t - 1) ** 3, material, flat=1.5, up=(0, 1, 0))
    return [body, handle]


@product(
    "ebb-mug",
    colors=["sand", "slate", "moss"],
    main=Shot(turn=-32, elevation=14, fill=(0.6, 0.52)),
    detail=close_up(turn=-62, elevation=30),
)
def ebb_mug(color):
    return group(*mug(glaze(color, gloss=0.45, speckle=0.5)))
