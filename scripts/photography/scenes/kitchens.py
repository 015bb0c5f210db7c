"""On the worktop: tools, jars, coffee."""

from .scene import scene
from .sets import counter
from .sunlight import morning


@scene("worktop", eye=(0.2, -13.0, 3.6), target=(0.1, 0, 1.15), lens=60)
def worktop(put):
    counter()
    morning(target=(0.3, 1.4, 1.2), leaves=6)
    put("grain-cutting-board", None, (1.0, 1.85, 0))
    put("turn-pepper-mill", "walnut", (2.9, 0.5, 0))
    put("ember-kettle", "steel", (-2.1, 0.4, 0), 190)
    put("flint-salt-cellar", None, (1.0, -0.8, 0), 10)
    put("olive-spoon-set", None, (-0.9, 2.0, 0), 14)


@scene("pantry", eye=(0, -13.5, 3.4), target=(0, 0, 1.35), lens=60)
def pantry(put):
    counter(tiles=False, wall="sage")
    morning(target=(0.2, 1.6, 1.3), leaves=5)
    put("larder-jar", None, (-1.5, 0.8, 0))
    put("clear-carafe", None, (2.2, 0.4, 0))
    put("book-slow-kitchen", None, (0.4, -1.0, 0), 14)


@scene("coffee", eye=(0.1, -12.5, 3.6), target=(0.1, 0, 1.05), lens=60)
def coffee(put):
    counter(tiles=False, wall="lime")
    morning(target=(0.3, 1.4, 1.0), leaves=7)
    put("slow-pour-over-set", None, (0.3, 0.7, 0))
    put("ember-kettle", "black", (-2.1, 0.5, 0), 190)
    put("tide-espresso-cups", "ink", (2.1, -0.9, 0), 20)
