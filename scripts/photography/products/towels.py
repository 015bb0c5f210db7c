"""Towels of the bath and of the kitchen, folded and stacked."""

from ..materials.cloth import woven
from ..materials.fabric import striped, waffle
from ..shapes.folded import fold_line, folded
from ..shapes.tape import tape
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product

LINEN_WHITE = "#e9e2d2"


def pile(towels, rest=0.0):
    """Stack folded towels (thing, height, turn) on each other, noses to the front; they press together by `rest`."""
    height = 0.0
    for thing, thick, turn in towels:
        place(thing, at=(0, 0, height), turn=180 + turn)
        height += thick - rest
    return [thing for thing, _, _ in towels]


@product(
    "waffle-towel",
    "sage",
    colors=["sage", "white"],
    main=Shot(turn=-30, elevation=16, fill=(0.68, 0.6)),
    detail=close_up(turn=-20, elevation=34, fill=(1.9, 1.9), center=(0.62, 0.35)),
)
def waffle_towel(color):
    cotton = waffle(color)
    bath = folded(3.0, fold_line(2.3, (2, 2), 0.18, seed=2), cotton, 0.15, loose=0.09, wave=0.09, seed=2, name="bath")
    hand = [
        folded(2.5, fold_line(1.9, (2, 2), 0.13, seed=s), cotton, 0.11, loose=0.08, wave=0.07, seed=s, name="hand")
        for s in (3, 6, 8)
    ]
    things = pile([(bath, 0.76, 2), (hand[0], 0.55, -3), (hand[1], 0.55, 2.5), (hand[2], 0.55, -1)])
    bow = [
        (1.2, -0.42, 2.2),
        (1.31, -0.41, 2.12),
        (1.34, -0.33, 1.93),
        (1.34, -0.22, 1.93),
        (1.31, -0.14, 2.12),
        (1.2, -0.13, 2.2),
    ]
    loop = tape(bow, 0.08, woven(color, 60, fuzz=0.0), facing=(1, 0, 0))
    return group(*things, loop)


def tea_towels(color, turn):
    """Two towels on each other; with a `turn` of 180 their hems lie in front."""
    stripes = [(0.35, 0.8), (0.92, 0.98), (1.35, 1.41), (1.5, 1.56)]
    edges = stripes + [(-b, -a) for a, b in stripes]
    cloth = striped(color, LINEN_WHITE, edges, across=True, hem=0.16)
    first, second = (
        folded(2.4, fold_line(1.75, (2, 2), 0.075, seed=s), cloth, 0.05, loose=0.07, wave=0.08, seed=s, name="towel")
        for s in (2, 5)
    )
    return pile([(first, 0.3, 1), (second, 0.3, turn - 7)])


def hem_in_front(color):
    bow = [(0.98, -0.95, 0.55), (1.08, -1.11, 0.54), (1.18, -1.14, 0.48), (1.21, -1.04, 0.47), (1.06, -0.9, 0.53)]
    return group(*tea_towels(color, 180), tape(bow, 0.06, woven(LINEN_WHITE, 60, tint=False), facing=(0, 0, 1)))


@product(
    "stripe-tea-towels",
    "chalk",
    colors=["blue", "rust"],
    main=Shot(turn=-30, elevation=30, fill=(0.72, 0.6)),
    detail=close_up(turn=-35, elevation=40, fill=(2.0, 2.0), center=(0.25, 0.6), build=hem_in_front),
)
def stripe_tea_towels(color):
    return group(*tea_towels(color, 0))
