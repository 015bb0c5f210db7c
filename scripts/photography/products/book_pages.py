"""What is printed inside the books: a spread of each."""

import math
import random

from ..materials.press import Sheet, box, ellipse

PAPER = "#f4efe3"
INK = "#3b3733"
DOTS = 330

CLAY_TEXT = (
    "The workshop lies behind the church, three steps down, and in winter the door stays shut. Mornings belong to the "
    "wheel, afternoons to the glazes. Nobody speaks while the clay is being centred; afterwards there is coffee from "
    "the cups that did not sell. The kiln takes two days to reach its heat and three to lose it, and on the fourth "
    "day everyone comes to look. What has cracked goes into the wall of the garden. In this way, says Marta, nothing "
    "is lost and the wall gets longer. The clay comes from the river, a hundred metres downhill. It is dug in autumn, "
    "washed, sieved and left alone until spring, because clay that has rested does what it is asked."
)
KITCHEN_TEXT = (
    "Put the beans in plenty of cold water in the evening and forget them. In the morning pour the water away, add "
    "fresh, a bay leaf, half an onion and the oil, and bring it slowly to a simmer. From here the pot can be left "
    "alone for two hours. Salt it at the end and let it stand for as long again. It is better tomorrow."
)
ROOMS_TEXT = (
    "The sun arrives at half past nine and leaves before noon. Until then the table stands by the window; later it "
    "moves to the wall, where the mirror sends a second light. The door to the kitchen hangs in the cellar. Nobody "
    "has missed it. In the evening a single lamp, hung lower than anyone would dare, makes a room within the room. "
    "North is where the bed is, and the bed is the only thing that has never been moved."
)


def page(width, height):
    return Sheet(width, height, PAPER, DOTS)


def foot(sheet, number, words, right=False):
    x = sheet.width - 0.2 if right else 0.2
    sheet.text(str(number), x, 0.14, 0.055, INK, "sans", 450, "right" if right else "left")
    sheet.text(words, sheet.width / 2, 0.14, 0.045, "#857d72", "sans", 420, "center")


def wall_lines(sheet, walls, thick=0.045, color=INK):
    for wall in walls:
        sheet.stroke(wall, thick, color)


def opening(sheet, start, end, swing=0.0, radius=0.0):
    """A gap in a wall, with the arc of its door."""
    sheet.stroke([start, end], 0.055, PAPER)
    sheet.stroke([start, end], 0.008, INK)
    if radius:
        arc = [
            (start[0] + radius * math.cos(swing + a), start[1] + radius * math.sin(swing + a))
            for a in _turn(math.pi / 2)
        ]
        sheet.stroke([start, *arc], 0.007, "#857d72")


def _turn(angle, steps=16):
    return [angle * i / steps for i in range(steps + 1)]


def clay_spread(width, height):
    """Text on the left, the floor plan of a pottery on the right."""
    left, right = page(width, height), page(width, height)
    left.text("Olaria do Rio", 0.24, height - 0.42, 0.17, INK, "serif", 420)
    left.text("São Pedro do Corval, Alentejo", 0.24, height - 0.56, 0.06, "#9a5a3c", "sans", 480)
    y = left.column(CLAY_TEXT, 0.24, height - 0.8, width - 0.5, 0.066, INK)
    left.column(CLAY_TEXT[180:], 0.24, y - 0.04, width - 0.5, 0.066, INK, lines=7)
    foot(left, 112, "Clay, Hands, Fire")
    right.text("Plan, 1:100", 0.22, height - 0.4, 0.06, "#9a5a3c", "sans", 480)
    x, y, w, h = 0.3, 0.75, width - 0.62, 1.35
    wall_lines(
        right, [[(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)], [(x + w * 0.58, y), (x + w * 0.58, y + h)]]
    )
    wall_lines(right, [[(x + w * 0.58, y + h * 0.45), (x + w, y + h * 0.45)]])
    opening(right, (x + w * 0.2, y), (x + w * 0.36, y), 0, w * 0.16)
    opening(right, (x + w * 0.58, y + h * 0.62), (x + w * 0.58, y + h * 0.78), 0, w * 0.14)
    opening(right, (x + w * 0.1, y + h), (x + w * 0.5, y + h))
    for k in range(3):
        # Wheels along the window, each with its seat.
        cx = x + 0.2 + 0.3 * k
        right.stroke(ellipse(cx, y + h - 0.26, 0.09, 0.09), 0.008, INK, closed=True)
        right.stroke(ellipse(cx, y + h - 0.26, 0.05, 0.05), 0.006, INK, closed=True)
        right.stroke(ellipse(cx, y + h - 0.44, 0.045, 0.045), 0.006, INK, closed=True)
    right.stroke(ellipse(x + w * 0.79, y + h * 0.72, 0.2, 0.2), 0.012, "#9a5a3c", closed=True)
    right.stroke(ellipse(x + w * 0.79, y + h * 0.72, 0.15, 0.15), 0.008, "#9a5a3c", closed=True)
    for k in range(6):
        right.stroke([(x + w * 0.62, y + 0.08 + 0.08 * k), (x + w * 0.95, y + 0.08 + 0.08 * k)], 0.006, INK)
    right.fill([box(x + 0.1, y + 0.35, x + 0.8, y + 0.55)], "#e3d6c2")
    for words, a, b in (("Wheels", 0.14, 0.55), ("Kiln", 0.73, 0.9), ("Drying", 0.66, 0.5), ("Table", 0.18, 0.37)):
        right.text(words, x + w * a, y + h * b - 0.03, 0.05, INK, "sans", 450)
    right.text("Glaze no. 7: ash 40, feldspar 35, clay 25", 0.3, 0.5, 0.055, INK, "serif", 400)
    foot(right, 113, "Plan and recipe", right=True)
    return left, right


def slow_spread(width, height):
    """A picture of a pot of beans on the left, the recipe on the right."""
    left, right = page(width, height), page(width, height)
    left.fill([box(0, 0, width, height)], "#c9b79b")
    left.fill([box(0, 0, width, height * 0.42)], "#a98f6e")
    x, y = width / 2, height * 0.46
    left.fill([ellipse(x + 0.08, y - 0.05, 0.72, 0.6)], "#8b7355")
    left.fill([ellipse(x, y, 0.68, 0.68)], "#31423a")
    left.fill([ellipse(x, y, 0.58, 0.58)], "#7a4a2d")
    chance = random.Random(8)
    for _ in range(150):
        angle, reach = chance.uniform(0, 6.28), 0.55 * math.sqrt(chance.random())
        lean = chance.uniform(0, 3.14)
        bean = [
            (a * math.cos(lean) - b * math.sin(lean), a * math.sin(lean) + b * math.cos(lean))
            for a, b in ellipse(0, 0, 0.062, 0.036, 20)
        ]
        tone = chance.choice(["#e8d8b8", "#dcc69f", "#efe3ca", "#d2b78c", "#c5a576"])
        left.fill([[(x + reach * math.cos(angle) + a, y + reach * math.sin(angle) + b) for a, b in bean]], tone)
    for lean in (0.5, 2.4):
        leaf = [(a, b * (1 - (a / 0.26) ** 2)) for a, b in ellipse(0, 0, 0.26, 0.1, 30)]
        left.fill(
            [
                [
                    (
                        x - 0.1 + a * math.cos(lean) - b * math.sin(lean),
                        y + 0.1 + a * math.sin(lean) + b * math.cos(lean),
                    )
                    for a, b in leaf
                ]
            ],
            "#62704a",
        )
    right.text("White beans,", 0.22, height - 0.42, 0.16, INK, "serif", 440)
    right.text("overnight", 0.22, height - 0.6, 0.16, INK, "serif", 440)
    right.text("Leave alone for 2 hours", 0.22, height - 0.76, 0.06, "#54694f", "sans", 520)
    right.stroke([(0.22, height - 0.84), (width - 0.22, height - 0.84)], 0.006, "#54694f")
    parts = ["500 g white beans  |  1 lb", "1 bay leaf", "½ onion", "4 tbsp olive oil", "2 tsp salt", "1 lemon"]
    for k, words in enumerate(parts):
        right.text(words, 0.22, height - 0.98 - 0.1 * k, 0.056, INK, "sans", 430)
    right.column(KITCHEN_TEXT, 0.22, height - 1.66, width - 0.44, 0.062, INK, lines=8)
    foot(right, 43, "The Slow Kitchen", right=True)
    return left, right


def rooms_spread(width, height):
    """The plan of a flat with the path of the sun on the left, text on the right."""
    left, right = page(width, height), page(width, height)
    x, y, w, h = 0.36, 0.9, width - 0.72, 1.3
    sun = [
        (x + w / 2 + (w * 0.62) * math.cos(a), y + h * 0.35 + h * 0.85 * math.sin(a))
        for a in [0.35 + 2.4 * i / 40 for i in range(41)]
    ]
    left.fill([[(x + 0.12, y + 0.06), (x + w * 0.55, y + 0.06), (x + w * 0.42, y + h), (x + 0.25, y + h)]], "#f3df9d")
    left.stroke(sun, 0.01, "#d8a548")
    for k in (0, 13, 27, 40):
        left.fill([ellipse(*sun[k], 0.045, 0.045)], "#d8a548")
    wall_lines(
        left,
        [[(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)], [(x + w * 0.62, y), (x + w * 0.62, y + h * 0.72)]],
    )
    wall_lines(left, [[(x + w * 0.62, y + h * 0.45), (x + w, y + h * 0.45)]])
    opening(left, (x + 0.22, y + h), (x + w * 0.46, y + h))
    opening(left, (x + w * 0.7, y), (x + w * 0.86, y), 0, w * 0.16)
    opening(left, (x + w * 0.62, y + h * 0.16), (x + w * 0.62, y + h * 0.32))
    left.stroke(box(x + 0.1, y + 0.12, x + 0.55, y + 0.72), 0.008, INK, closed=True)
    left.stroke(box(x + 0.13, y + 0.55, x + 0.52, y + 0.69), 0.006, INK, closed=True)
    left.stroke(ellipse(x + w * 0.4, y + h * 0.62, 0.16, 0.16), 0.008, INK, closed=True)
    left.stroke(box(x + w * 0.66, y + h * 0.52, x + w * 0.97, y + h * 0.62), 0.008, INK, closed=True)
    left.text("09:30", sun[27][0] - 0.05, sun[27][1] + 0.09, 0.05, INK, "sans", 450, "center")
    left.text("11:50", sun[13][0] + 0.05, sun[13][1] + 0.09, 0.05, INK, "sans", 450, "center")
    left.text("N", x + w, 0.62, 0.07, INK, "sans", 500, "center")
    left.stroke([(x + w, 0.44), (x + w, 0.58)], 0.008, INK)
    left.text("34 m²", x, 0.62, 0.07, INK, "serif", 420)
    foot(left, 58, "Rooms for Light")
    right.text("Two hours", 0.26, height - 0.46, 0.2, INK, "serif", 380)
    right.text("Zwei Stunden", 0.26, height - 0.66, 0.12, "#a58a45", "serif", 380)
    half = (width - 0.62) / 2
    right.column(ROOMS_TEXT, 0.26, height - 0.94, half, 0.058, INK, lines=20)
    right.column(ROOMS_TEXT[120:], 0.36 + half, height - 0.94, half, 0.058, INK, lines=20)
    foot(right, 59, "Rooms for Light", right=True)
    return left, right
