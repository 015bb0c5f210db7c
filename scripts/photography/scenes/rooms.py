"""In the room: seats, lamps, rugs, plants, what hangs on the wall."""

import bpy
from mathutils import Vector

from ..products.mirror import room_opposite
from .furnishings import made_bed
from .scene import scene
from .sets import floor, plaster
from .sunlight import morning


@scene("bench", eye=(0.5, -26, 8.0), target=(0, 0, 4.2), lens=60)
def bench(put):
    floor("oak", "lime", depth=2.5)
    morning(target=(1, 2, 4), scale=2.6, leaves=5)
    put("slat-bench", "oak", (0, 0.7, 0))
    put("lune-cushion", "rust", (-4.0, 1.85, 4.5), 4, scale=0.9)
    put("pebble-boucle-cushion", "cream", (0.45, 1.9, 4.55), -3, scale=0.9)
    put("fjord-throw", "oat", (4.4, 0.7, 4.5), 4, scale=0.75)


@scene("stools", eye=(0.5, -34, 10), target=(0, 0, 3.0), lens=60)
def stools(put):
    floor("ash", "sage", depth=5)
    morning(target=(1, 3, 3), scale=2.6, leaves=5)
    put("halden-stool", "walnut", (-3.2, -0.5, 0), 20)
    put("sill-side-table", "oak", (2.6, 0.5, 0), 15)
    put("loam-rug", None, (0, -3.9, 0))
    put("ebb-mug", "sand", (2.4, 0.4, 5.2), counts=False)


@scene("reading-corner", eye=(0, -50, 12), target=(0, 0, 7.0), lens=60)
def reading_corner(put):
    floor("oak", "clay", depth=5)
    morning(target=(1, 3, 6), scale=4, leaves=4, strength=3.0, room=0.55)
    put("halden-floor-lamp", "oak", (-4.5, 1.0, 0))
    put("halden-stool", "oak", (1.2, -1.0, 0), 40, counts=False)
    put("snake-plant", None, (6.0, 1.5, 0))
    put("book-rooms-for-light", None, (1.2, -0.2, 4.5), 20, lying=True, counts=False)


@scene("paper-moon", eye=(0, -52, 14), target=(0, 0, 9.5), lens=56)
def paper_moon(put):
    floor("oak", "mist", depth=6)
    morning(target=(1, 4, 8), scale=4, leaves=4, strength=3.0, room=0.6)
    put("nori-paper-pendant", None, (0, 0, 9.5))
    put("slat-bench", "black", (0, 2.5, 0), counts=False)
    put("loam-rug", None, (0, -3.5, 0), counts=False)


@scene("bath", eye=(0, -30, 8), target=(0, 0, 5.0), lens=58)
def bath(put):
    floor("ash", "white", depth=3.4)
    morning(target=(1, 2, 5), scale=2.6, leaves=5)
    put("perch-step-stool", None, (-2.2, 0.8, 0), 16)
    put("waffle-towel", "sage", (-2.2, 0.8, 3.85), 12)
    mirror = (3.4, 3.39, 7.2)
    put("pool-mirror", None, mirror)
    # The mirror shows a room, and not what keeps the sun out of it.
    for each in bpy.data.objects:
        if each.name.startswith(("blind", "leaf", "swept")):
            each.visible_glossy = False
    for part in room_opposite(9.5):
        part.location += Vector(mirror)


@scene("hallway", eye=(0, -34, 8.5), target=(0, 0, 6.2), lens=56)
def hallway(put):
    floor("oak", "lime", depth=3.4)
    morning(target=(1, 2, 6), scale=3, leaves=5)
    put("grove-peg-rail", None, (0.2, 3.39, 11.4))
    put("fell-rolltop", "pine", (-4.2, 1.2, 0), 14)
    put("ferry-weekender", "moss", (2.2, 0.4, 0), -14)
    put("market-tote", "natural", (-1.4, -1.0, 0), 8)


@scene("plants", eye=(-0.6, -17.5, 4.6), target=(-0.6, 0, 2.3), lens=58)
def plants(put):
    floor("oak", "sage", depth=4)
    morning(target=(1, 2.4, 2.6), scale=1.8, leaves=4)
    put("snake-plant", None, (-3.9, 1.4, 0), counts=False)
    put("pilea-plant", None, (-1.6, -0.2, 0))
    put("terra-planter", "terracotta", (1.7, 1.3, 0))
    put("rain-watering-can", "pine", (2.2, -2.3, 0), 200)


@scene("olive", eye=(0, -36, 8.5), target=(0, 0, 5.6), lens=56)
def olive(put):
    floor("oak", "lime", depth=4.5)
    morning(target=(1, 3, 5), scale=2.8, leaves=0)
    put("olive-tree", None, (-2.4, 1.0, 0))
    put("bower-hanging-planter", "chalk", (3.0, 1.4, 7.2))
    put("halden-stool", "black", (2.6, -0.2, 0), 30, counts=False)


@scene("bed", eye=(2, -34, 15), target=(0, 0, 3.2), lens=60)
def bed(put):
    floor("oak", "clay", depth=8)
    morning(target=(1, 3, 3), scale=3, leaves=5)
    made_bed()
    put("fold-linen-bedding", None, (1.6, -5.6, 4.6), 12)
    put("lune-cushion", "flax", (-2.6, 4.2, 5.4), 5, counts=False)
    put("sill-side-table", "oak", (9.0, 5.0, 0), counts=False)
    put("mica-portable-lamp", "chalk", (9.0, 5.2, 5.2), counts=False)


@scene("gallery", eye=(0, -38, 9.5), target=(0, 0, 9.0), lens=60)
def gallery(put):
    floor("oak", "sage", depth=3.0)
    morning(target=(1, 3, 9), scale=3, leaves=5)
    put("low-tide-print", None, (-4.2, 2.98, 9.0))
    put("two-hills-print", None, (0.6, 2.98, 9.0))
    put("minute-wall-clock", "oak", (5.4, 2.98, 10.4))
    put("slat-bench", "oak", (0, 0.6, 0), counts=False)
    put("pilea-plant", None, (4.4, 0.6, 4.5), counts=False)


@scene("ledge", eye=(0, -24, 4.6), target=(0, 0, 3.6), lens=60)
def ledge(put):
    plaster("clay", 0.0)
    morning(target=(0.6, 0, 3.4), scale=1.8, leaves=5)
    put("ledge-picture-shelf", None, (0, 0, -0.7))
    put("three-pears-print", None, (0.2, -0.01, 3.4))


@scene("apron", eye=(0, -30, 7.0), target=(0, 0, 7.0), lens=60)
def apron(put):
    plaster("white", 0.0)
    morning(target=(0.6, 0, 7), scale=2.4, leaves=5)
    put("bakers-apron", "flax", (0, 0, 1.0))
