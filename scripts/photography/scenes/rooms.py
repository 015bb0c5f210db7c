"""In the room: seats, lamps, rugs, plants, what hangs on the wall."""

from .scene import scene
from .sets import floor
from .sunlight import morning


@scene("bench", eye=(0.5, -32, 9.0), target=(0, 0, 3.6), lens=60)
def bench(put):
    floor("oak", "lime", depth=3.5)
    morning(target=(1, 2, 4), scale=2.6, leaves=5)
    put("slat-bench", "oak", (0, 0.6, 0))
    put("lune-cushion", "rust", (-3.0, 1.0, 4.5), 8)
    put("pebble-boucle-cushion", "cream", (-1.4, 0.2, 4.5), -6)
    put("fjord-throw", "oat", (3.2, 0.6, 4.5), 4)


@scene("stools", eye=(0.5, -34, 10), target=(0, 0, 3.0), lens=60)
def stools(put):
    floor("ash", "sage", depth=5)
    morning(target=(1, 3, 3), scale=2.6, leaves=5)
    put("halden-stool", "walnut", (-3.2, -0.5, 0), 20)
    put("sill-side-table", "oak", (2.6, 0.5, 0), 15)
    put("loam-rug", None, (0, -3.0, 0))
    put("ebb-mug", "sand", (2.4, 0.4, 5.2), counts=False)


@scene("reading-corner", eye=(0, -50, 12), target=(0, 0, 7.0), lens=60)
def reading_corner(put):
    floor("oak", "clay", depth=5)
    morning(target=(1, 3, 6), scale=4, leaves=4, strength=3.0, room=0.55)
    put("halden-floor-lamp", "oak", (-4.5, 1.0, 0))
    put("halden-stool", "oak", (1.2, -1.0, 0), 40, counts=False)
    put("snake-plant", None, (6.0, 1.5, 0))
    put("book-rooms-for-light", None, (1.2, -1.0, 4.5), 20, counts=False)


@scene("paper-moon", eye=(0, -52, 14), target=(0, 0, 9.5), lens=56)
def paper_moon(put):
    floor("oak", "mist", depth=6)
    morning(target=(1, 4, 8), scale=4, leaves=4, strength=3.0, room=0.6)
    put("nori-paper-pendant", None, (0, 0, 13.5))
    put("slat-bench", "black", (0, 2.5, 0), counts=False)
    put("loam-rug", None, (0, -3.5, 0), counts=False)


@scene("bath", eye=(0, -30, 8), target=(0, 0, 5.0), lens=58)
def bath(put):
    floor("ash", "white", depth=3.4)
    morning(target=(1, 2, 5), scale=2.6, leaves=5)
    put("perch-step-stool", None, (-2.2, 0.8, 0), 16)
    put("waffle-towel", "sage", (-2.2, 0.8, 3.85), 12)
    put("pool-mirror", None, (2.2, 3.39, 5.0))


@scene("hallway", eye=(0, -34, 8.5), target=(0, 0, 6.2), lens=56)
def hallway(put):
    floor("oak", "lime", depth=3.4)
    morning(target=(1, 2, 6), scale=3, leaves=5)
    put("grove-peg-rail", None, (0.2, 3.39, 11.4))
    put("fell-rolltop", "pine", (-4.2, 1.2, 0), 14)
    put("ferry-weekender", "moss", (2.2, 0.4, 0), -14)
    put("market-tote", "natural", (-1.4, -1.0, 0), 8)


@scene("plants", eye=(0, -22, 5.5), target=(0, 0, 2.6), lens=58)
def plants(put):
    floor("oak", "sage", depth=4)
    morning(target=(1, 2.4, 2.6), scale=1.8, leaves=4)
    put("snake-plant", None, (-3.2, 1.4, 0), counts=False)
    put("pilea-plant", None, (-0.6, 0.2, 0))
    put("terra-planter", "terracotta", (1.6, 1.0, 0))
    put("rain-watering-can", "pine", (2.9, -0.8, 0), 200)


@scene("olive", eye=(0, -36, 8.5), target=(0, 0, 5.6), lens=56)
def olive(put):
    floor("oak", "lime", depth=4.5)
    morning(target=(1, 3, 5), scale=2.8, leaves=0)
    put("olive-tree", None, (-2.4, 1.0, 0))
    put("bower-hanging-planter", "chalk", (3.0, 1.4, 7.2))
    put("halden-stool", "black", (2.6, -0.2, 0), 30, counts=False)
