"""What is printed on the cases of the books: back, spine and front on one sheet."""

import math

from ..materials.press import Sheet, box, ellipse, mirrored, set_type


def clay_cover(width, height, spine):
    """Terracotta with the drawing of a bowl."""
    sheet = Sheet(2 * width + spine, height, "#b9694a", 420)
    front = width + spine
    light, deep = "#f0dfc8", "#8f4a31"
    x, y = front + width / 2, height * 0.33
    bowl = mirrored([(0.2, 0), (0.24, 0.06), (0.42, 0.14), (0.58, 0.3), (0.68, 0.5), (0.71, 0.62)])
    sheet.fill([[(x + a, y + b) for a, b in bowl]], light)
    sheet.fill([ellipse(x, y + 0.62, 0.71, 0.13)], deep)
    sheet.fill([ellipse(x, y + 0.6, 0.64, 0.095)], "#a2583b")
    for k in range(5):
        # Traces of the fingers that turned it.
        level = 0.12 + 0.1 * k
        reach = 0.36 + 0.2 * (level**0.6)
        arc = [
            (x + reach * math.sin(t), y + level - 0.07 * math.cos(t))
            for t in [(-1.15 + 2.3 * i / 30) for i in range(31)]
        ]
        sheet.stroke(arc, 0.014, "#d9b99b")
    sheet.stroke([(front + 0.2, y - 0.004), (front + width - 0.2, y - 0.004)], 0.012, light)
    for k, words in enumerate(("Clay,", "Hands,", "Fire")):
        sheet.text(words, front + 0.19, height - 0.42 - 0.27 * k, 0.3, light, "serif", 420)
    sheet.text("Ines Carvalho", front + 0.2, 0.2, 0.088, light, "sans", 500)
    sheet.text("Eleven potteries", front + width - 0.2, 0.2, 0.088, light, "sans", 400, "right")
    return sheet


def slow_cover(width, height, spine):
    """Green with the drawing of a pot."""
    sheet = Sheet(2 * width + spine, height, "#54694f", 420)
    front = width + spine
    light, warm = "#ece3cd", "#d99a5b"
    x, y = front + width / 2, height * 0.18
    sheet.fill([box(x - 0.56, y, x + 0.56, y + 0.56)], light)
    sheet.fill([ellipse(x - 0.46, y + 0.1, 0.1, 0.1), ellipse(x + 0.46, y + 0.1, 0.1, 0.1)], light)
    for side in (-1, 1):
        sheet.stroke(
            [
                (x + side * 0.56, y + 0.44),
                (x + side * 0.72, y + 0.44),
                (x + side * 0.72, y + 0.3),
                (x + side * 0.56, y + 0.3),
            ],
            0.05,
            light,
        )
    sheet.fill([mirrored_at(x, y + 0.6, [(0.6, 0.0), (0.6, 0.06), (0.42, 0.15), (0.12, 0.2)])], warm)
    sheet.fill([ellipse(x, y + 0.85, 0.07, 0.055)], warm)
    for k, lean in ((-0.22, 0.05), (0.0, -0.04), (0.22, 0.05)):
        steam = [(x + k + lean * math.sin(i / 3.2) * 1.4, y + 0.99 + 0.02 * i) for i in range(15 if k == 0 else 11)]
        sheet.stroke(steam, 0.022, light)
    sheet.text("The Slow", x, height - 0.36, 0.26, light, "serif", 480, "center")
    sheet.text("Kitchen", x, height - 0.62, 0.26, light, "serif", 480, "center")
    sheet.text("Jonas Lindqvist", x, 0.17, 0.085, light, "sans", 500, "center")
    return sheet


def rooms_cover(width, height, spine):
    """Pale yellow with a window of light that falls on a wall."""
    sheet = Sheet(2 * width + spine, height, "#ecd99c", 420)
    front = width + spine
    glow, ink = "#fbf3d6", "#4a4230"
    left, low = front + 0.72, 0.44
    for row in range(2):
        for column in range(2):
            a, b = left + column * 0.5, low + row * 0.62
            pane = [(a, b), (a + 0.46, b + 0.14), (a + 0.46, b + 0.7), (a, b + 0.56)]
            sheet.fill([[(p, q + column * 0.152) for p, q in pane]], glow)
    sheet.text("Rooms", front + 0.2, height - 0.44, 0.34, ink, "serif", 380)
    sheet.text("for Light", front + 0.2, height - 0.76, 0.34, ink, "serif", 380)
    sheet.text("Clara Brandt", front + 0.21, 0.2, 0.09, ink, "sans", 500)
    return sheet


def mirrored_at(x, y, half):
    return [(x + a, y + b) for a, b in mirrored(half)]


def spine_type(sheet, width, spine, height, title, author, color):
    """Title and author down the spine."""
    middle = width + spine / 2
    for words, start, size, weight in ((title, height - 0.22, 0.12, 480), (author, height * 0.32, 0.085, 450)):
        outlines, _ = set_type(words, "serif" if weight == 480 else "sans", weight)
        # Read from the top down: a quarter turn to the right.
        sheet.fill([[(middle - 0.035 + b * size, start - a * size) for a, b in each] for each in outlines], color)
    return sheet
