"""Boards, mills, jars, glass, kettles, spoons."""

from ..materials.wood import wood
from ..shapes.blocks import block
from ..studio.blender import group
from ..studio.catalogue import Shot, close_up, product


@product("grain-cutting-board", main=Shot(turn=-28, elevation=32, fill=(0.7, 0.5)), detail=close_up(turn=40, elevation=28))
def grain_cutting_board(_):
    return group(block(3.8, 2.4, 0.2, wood("oak", "X", gloss=0.2, seed=2), edge=0.05))

