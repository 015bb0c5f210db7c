"""On the worktop: tools, jars, coffee."""

from .scene import scene
from .sets import counter
from .sunlight import morning


@scene("worktop", eye=(0.2, -13.0, 3.6), target=(0.1, 0, 1.15), lens=60)
def worktop(put):
    counter()
    morning(target=(0.3, 1.4, 1.2), leaves=6)
    board = put("grain-cutting-board", None, (1.2, 2.35, 0.05), 0)
    board.rotation_euler = (1.37, 0, 0)
    board.location = (1.3, 2.0, 1.2)
    put("turn-pepper-mill", "walnut", (2.4, 0.6, 0))
    put("ember-kettle", "steel", (-1.6, 0.7, 0), 190)
    put("flint-salt-cellar", None, (1.2, -0.4, 0), 10)
    put("olive-spoon-set", None, (0.2, -1.2, 0), 14)


@scene("pantry", eye=(0, -13.5, 3.4), target=(0, 0, 1.35), lens=60)
def pantry(put):
    counter(tiles=False, wall="sage")
    morning(target=(0.2, 1.6, 1.3), leaves=5)
    put("larder-jar", None, (-1.3, 0.8, 0))
    put("clear-carafe", None, (1.7, 0.3, 0))
    put("book-slow-kitchen", None, (0.5, -1.3, 0), 14)


@scene("coffee", eye=(0.1, -12.5, 3.6), target=(0.1, 0, 1.05), lens=60)
def coffee(put):
    counter(tiles=False, wall="lime")
    morning(target=(0.3, 1.4, 1.0), leaves=7)
    put("slow-pour-over-set", None, (0.3, 0.7, 0))
    put("ember-kettle", "black", (-2.0, 0.4, 0), 10)
    put("tide-espresso-cups", "ink", (1.5, -0.7, 0), 20)
