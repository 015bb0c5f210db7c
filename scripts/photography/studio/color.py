"""Colours as the catalogue names them."""

import json
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
SWATCHES = json.loads((REPOSITORY / "prisma/seed/content/swatches.json").read_text())


def linear(color):
    """
    A swatch's code or #rrggbb as linear red, green, blue, alpha. A swatch is what the picture shall show: in
    this light and on this film dark colours come out brighter and stronger, so they are painted darker and calmer.
    """
    text = SWATCHES.get(color, color).lstrip("#")
    parts = [int(text[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    if color in SWATCHES:
        lightness = 0.2126 * red + 0.7152 * green + 0.0722 * blue
        paint = min(1.0, 0.68 + 0.4 * lightness)
        calm = 0.8 + 0.32 * lightness
        red, green, blue = (paint * (lightness + calm * (part - lightness)) for part in (red, green, blue))
    return (red, green, blue, 1.0)


def shade(color, factor):
    """The same colour, lighter (factor > 1) or darker, linear."""
    red, green, blue, _ = color if isinstance(color, tuple) else linear(color)
    return (min(red * factor, 1), min(green * factor, 1), min(blue * factor, 1), 1.0)
