"""The Sunday box: tied with a ribbon, a mug, a candle and a tea towel beside it."""

from ..materials.ceramic import bisque, glaze
from ..materials.cloth import woven
from ..materials.fabric import striped
from ..materials.plain import mottled, plain, printed, wax
from ..materials.press import Sheet
from ..shapes.blocks import block, sheet
from ..shapes.folded import fold_line, folded
from ..shapes.swept import swept
from ..shapes.tape import band_around, tied
from ..shapes.turned import turned
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product
from .ceramics import CLAY, mug
from .towels import LINEN_WHITE

WIDTH, DEPTH, HEIGHT = 2.8, 2.1, 1.2
BOARD = "#50604f"


def box(material):
    """Rigid board covered in paper; the loose lid goes over the upper third."""
    lid = 0.42
    base = block(WIDTH - 0.05, DEPTH - 0.05, HEIGHT - 0.02, material, edge=0.012, name="box")
    cover = block(WIDTH, DEPTH, lid, material, at=(0, 0, HEIGHT - lid), edge=0.014, name="lid")
    return [base, cover]


def unlit_candle():
    """A stoneware tumbler with fresh wax and a wick that has not burned."""
    r, h = 0.4, 0.9
    outside = [
        (0, 0.03),
        (r * 0.76, 0.03),
        (r * 0.79, 0),
        (r * 0.86, 0),
        (r * 0.9, 0.04),
        (r * 0.97, 0.1),
        (r, 0.24),
        (r, h * 0.6),
    ]
    inside = [
        (r * 0.985, h - 0.03),
        (r * 0.97, h),
        (r * 0.92, h - 0.002),
        (r - 0.035, h - 0.04),
        (r - 0.035, 0.1),
        (0, 0.08),
    ]
    cup = turned(outside + inside, glaze("sand", gloss=0.3, speckle=0.6), foot=4, foot_material=bisque(CLAY))
    level = h - 0.14
    surface = [
        (r - 0.03, level + 0.012),
        (r - 0.06, level + 0.002),
        (r - 0.12, level),
        (0.03, level),
        (0.012, level + 0.01),
        (0, level + 0.01),
    ]
    wick = swept(
        [(0, 0, level), (0.004, 0, level + 0.07), (-0.004, 0.006, level + 0.13)], 0.011, plain("#efe7d4", 0.9), sides=8
    )
    return [cup, turned(surface, wax("#f3ead6")), wick]


def tea_towel():
    """One of the Stripe towels, folded small."""
    stripes = [(0.3, 0.62), (0.72, 0.78)]
    cloth = striped("blue", LINEN_WHITE, stripes + [(-b, -a) for a, b in stripes], across=True)
    return folded(1.75, fold_line(1.3, (2, 2), 0.08, seed=5), cloth, 0.055, loose=0.06, wave=0.07, seed=5, name="towel")


def card():
    """A card for own words."""
    paper = Sheet(1.05, 0.74, "#f3ecdd", 420)
    paper.text("Sunday", 0.525, 0.33, 0.13, "#50604f", "serif", 400, "center")
    return sheet(
        1.05, 0.74, printed(paper.picture("card"), 0.9), columns=12, rows=4, bend=lambda u, v: 0.02 * (2 * u - 1) ** 2
    )


def tied_box():
    wrapped = box(mottled(BOARD, 0.06, 16, roughness=0.85, grain=0.25))
    cotton = woven("#e6dcc6", threads=80, depth=0.4, fuzz=0.1, uv=True, tint=False, name="ribbon")
    long_band, _ = band_around(wrapped, -0.2, 0.2, cotton, along="x")
    short_band, top = band_around(wrapped, -0.45, 0.2, cotton, slack=0.026)
    bow = tied((-0.45, -0.2, top(-0.2)), 0.78, 0.2, cotton, turn=24)
    return [*wrapped, long_band, short_band, *bow]


@product(
    "sunday-box",
    "rose",
    main=Shot(turn=-20, elevation=20, fill=(0.76, 0.62)),
    detail=close_up(
        turn=-22, elevation=30, fill=(1.25, 1.2), center=(0.5, 0.42), f_stop=14, build=lambda _: group(*tied_box())
    ),
)
def sunday_box(_):
    cup = group(*mug("sand"), at=(1.25, -1.62, 0), turn=-25)
    candle = group(*unlit_candle(), at=(0.32, -1.75, 0))
    towel = place(tea_towel(), at=(-1.0, -1.95, 0), turn=196)
    note = place(card(), at=(-0.95, -1.95, 0.36), turn=8)
    return group(*tied_box(), cup, candle, towel, note)
