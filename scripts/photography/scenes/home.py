"""The first picture of the shop, wide for desks and tall for phones; its left, or its upper part, is left to the words."""

from .scene import scene
from .sets import table
from .sunlight import morning


@scene("hero", size=(2400, 1200), eye=(-0.6, -21.0, 3.8), target=(-0.6, 0, 2.1), lens=60)
def hero(put):
    still_life(put, 2.2)


@scene("hero-portrait", size=(1080, 1350), eye=(0.3, -18.5, 4.0), target=(0.3, 0, 3.5), lens=60)
def hero_portrait(put):
    still_life(put, -0.2)


def still_life(put, x):
    """A vase with twigs, a lit lamp, the teapot and two mugs around `x`."""
    table("oak", "lime", depth=3.4, front=-10.0, width=30.0)
    morning(target=(x - 2.2, 2.4, 2.6), scale=1.5, leaves=7)
    put("rill-vase", None, (x - 1.6, 0.9, 0))
    put("dusk-table-lamp", "clay", (x + 1.5, 1.2, 0))
    put("kiln-teapot", "chalk", (x + 0.0, -0.9, 0), -160)
    put("ebb-mug", "sand", (x + 2.1, -1.7, 0), -35)
    put("ebb-mug", "slate", (x - 1.9, -1.4, 0), 200)
