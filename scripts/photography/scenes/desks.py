"""At the desk: writing, reading, wrapping."""

from .scene import scene
from .sets import table
from .sunlight import morning


@scene("desk", eye=(0.2, -15.5, 5.0), target=(0.2, 0, 1.7), lens=60)
def desk(put):
    table("oak", "mist", depth=3.8)
    morning(target=(0.2, 2.2, 1.8), scale=1.3, leaves=5)
    put("tern-desk-lamp", "black", (-1.9, 1.2, 0), 20)
    put("field-notebook", "pine", (0.9, -1.0, 0), -16)
    put("cedar-pencils", None, (2.8, 0.6, 0), 20)


@scene("letters", eye=(0.2, -10.0, 6.6), target=(0.1, 0, 0.1), lens=58)
def letters(put):
    table("ash", "lime", depth=5)
    morning(target=(0.3, 0.4, 0), leaves=7)
    put("letter-set", "oat", (-1.9, 0.6, 0), 12)
    put("weekly-planner", None, (1.9, 1.1, 0), -6)
    put("hex-brass-pen", None, (0.9, -1.6, 0), 28)


@scene("books", eye=(0, -13.0, 4.0), target=(0, 0, 0.95), lens=60)
def books(put):
    table("oak", "lime")
    morning(target=(0.2, 1.4, 1.0), leaves=6)
    put("book-clay-hands", None, (-1.3, 0.4, 0), 14)
    put("book-slow-kitchen", None, (1.3, -1.6, 0), -12, lying=True, counts=False)
    put("rill-vase", None, (1.4, 1.9, 0), counts=False)


@scene("study", eye=(0.2, -13.0, 6.0), target=(0.1, 0, 0.4), lens=58)
def study(put):
    table("walnut", "lime", depth=4.5)
    morning(target=(0.3, 0.8, 0.2), leaves=5)
    put("felt-laptop-sleeve", "graphite", (-0.9, 0.3, 0), 10)
    put("hex-brass-pen", None, (1.5, -0.8, 0), 40, counts=False)
    put("ebb-mug", "moss", (2.1, 1.0, 0), -30, counts=False)


@scene("gifts", eye=(0.1, -14.5, 5.6), target=(0, 0, 0.9), lens=60)
def gifts(put):
    table("oak", "clay")
    morning(target=(0.2, 1.2, 0.8), leaves=6)
    put("sunday-box", None, (-0.7, 0.4, 0), 12)
    put("hearth-candle", None, (1.8, 0.9, 0), counts=False)
    put("letter-set", "blue", (1.7, -1.1, 0), -14, counts=False)
