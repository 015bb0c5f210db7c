"""The throw: folded, its fringe hanging over the front."""

from ..materials.fabric import herringbone
from ..shapes.folded import fold_line, folded, fringe, row_of
from ..studio.blender import group
from ..studio.catalogue import Shot, close_up, product


@product(
    "fjord-throw",
    "mist",
    colors=["oat", "pine", "rust"],
    main=Shot(turn=-28, elevation=24, fill=(0.78, 0.6)),
    detail=close_up(turn=-18, elevation=42, fill=(1.9, 1.9), center=(0.4, 0.55)),
)
def fjord_throw(color):
    wool = herringbone(color)
    line = fold_line(2.9, (2, 3), 0.17, tail=0.8)
    blanket = folded(3.7, line, wool, thickness=0.125, loose=0.17, wave=0.09, seed=4)
    knots = row_of(blanket, 0.075)
    return group(blanket, fringe(knots, (0, -0.12, -1), 0.75, herringbone(color, plain=True), radius=0.024))
