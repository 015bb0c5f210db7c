"""On the table: breakfast, supper, flowers, candles."""

from .scene import scene
from .sets import table
from .sunlight import morning


@scene("breakfast", eye=(0.4, -12.5, 4.0), target=(0.1, 0, 0.75), lens=64)
def breakfast(put):
    table("oak", "lime")
    morning(target=(0.3, 1.2, 0.8), leaves=6)
    put("kiln-teapot", "chalk", (1.9, 1.5, 0), -24)
    put("ebb-mug", "sand", (-1.9, 0.5, 0), -150)
    put("ebb-mug", "slate", (-0.6, 1.9, 0), 20, counts=False)
    put("ebb-bowl", "sand", (0.4, -0.9, 0))


@scene("table-setting", eye=(0.2, -11.5, 7.2), target=(0.1, 0, 0.2), lens=58)
def table_setting(put):
    table("walnut", "lime", depth=4.5)
    morning(target=(0.3, 0.4, 0), leaves=5, bars=True)
    put("marl-plate", "chalk", (-1.8, -0.6, 0))
    put("brine-platter", None, (1.7, 1.3, 0))
    put("ebb-mug", "slate", (-2.3, 1.9, 0), -40, counts=False)
    put("stripe-tea-towels", "blue", (1.5, -1.9, 0), 12)


@scene("branches", eye=(0, -16.0, 3.2), target=(0, 0, 2.1), lens=60)
def branches(put):
    table("oak", "clay")
    morning(target=(0.3, 1.5, 1.6), leaves=8)
    put("fathom-bottle-vase", "ochre", (-1.3, 0.6, 0), 20)
    put("rill-vase", None, (1.2, 0.2, 0))


@scene("ceramics", eye=(0, -12.5, 3.2), target=(0, 0, 1.0), lens=60)
def ceramics(put):
    table("ash", "sage")
    morning(target=(0.2, 1.4, 1.0), leaves=0)
    put("kiln-teapot", "slate", (-1.5, 0.5, 0), 160)
    put("fathom-bottle-vase", "ink", (0.5, 1.5, 0), -30, counts=False)
    put("tide-espresso-cups", "chalk", (0.6, -0.8, 0), 10)
    put("ebb-mug", "sand", (2.3, 0.6, 0), -30, counts=False)


@scene("over-the-table", eye=(0, -20, 5.0), target=(0, 0, 3.5), lens=60)
def over_the_table(put):
    table("oak", "lime", depth=7.0, front=-5.0)
    morning(target=(0.5, 4.0, 3.0), scale=1.8, leaves=5, strength=3.4)
    put("hollow-pendant", "sage", (0.2, 0.6, 2.6))
    put("clear-carafe", None, (-2.1, 0.2, 0), 10)
    put("brine-platter", None, (1.6, 0.6, 0))
    put("ebb-mug", "sand", (-0.9, -1.2, 0), -40, counts=False)


@scene("scent", eye=(0.2, -10.5, 3.0), target=(0, 0, 0.7), lens=62)
def scent(put):
    table("walnut", "dusk")
    morning(target=(0.2, 1.2, 0.6), leaves=6, strength=3.6, room=0.55)
    put("hearth-candle", None, (-1.1, 0.0, 0), 15)
    put("column-pillar-candle", None, (0.9, 1.2, 0))
    put("plume-incense-bowl", "sage", (0.8, -0.8, 0), 20)


@scene("supper", eye=(0, -17.0, 3.6), target=(0, 0, 2.1), lens=60)
def supper(put):
    table("walnut", "clay")
    morning(target=(0.2, 1.4, 1.2), leaves=5, strength=3.6, room=0.6)
    put("turned-candlesticks", "oak", (-1.7, 0.2, 0))
    put("arc-candle-holder", "brass", (1.4, 0.9, 0), -12)
    put("beeswax-dinner-candles", "honey", (0.9, -1.7, 0), 25)


@scene("candles", eye=(0.1, -12.0, 3.2), target=(0, 0, 1.0), lens=60)
def candles(put):
    table("oak", "lime")
    morning(target=(0.2, 1.2, 0.8), leaves=4, strength=3.8, room=0.6)
    put("column-pillar-candle", None, (-1.3, 0.5, 0))
    put("hearth-candle", None, (0.5, -0.4, 0), -20)
    put("turned-candlesticks", "walnut", (1.9, 0.9, 0), 30, counts=False)


@scene("table-lamps", eye=(0, -17.5, 4.0), target=(0, 0, 2.1), lens=60)
def table_lamps(put):
    table("walnut", "clay", depth=3.6)
    morning(target=(0.2, 2.2, 2.0), scale=1.3, leaves=5, strength=2.2, room=0.42)
    put("dusk-table-lamp", "chalk", (-2.3, 0.9, 0))
    put("mica-portable-lamp", "rust", (0.5, 0.1, 0))
    put("linen-lampshade", "graphite", (2.9, 1.1, 0))
    put("book-rooms-for-light", None, (-0.9, -1.2, 0), 24, lying=True)
