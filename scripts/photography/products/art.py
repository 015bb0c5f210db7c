"""The pictures on the prints: a low tide, two hills, three pears."""

import math

import numpy

from ..materials.inks import clouds, ink_of, signature, wavy
from ..materials.press import Sheet, ellipse, rgb


def low_tide(width, height, margin, dots):
    """Mud flats, a strip of water, a low sun; four inks, printed one over the other, within a margin of paper."""
    sheet = Sheet(width, height, "#f2ece0", dots)
    left, right, low, top = margin, width - margin, margin, height - margin
    w, h = right - left, top - low
    sky, sun, water, mud = "#e6c9ab", "#cf6a45", "#6f8f98", "#5d5347"
    sheet.fill([[(left, low), (right, low), (right, top), (left, top)]], sky, ink_of(sheet, 3, 0.8))
    horizon = low + h * 0.47
    sheet.fill([ellipse(left + w * 0.64, horizon + h * 0.1, w * 0.155, w * 0.155, 160)], sun, ink_of(sheet, 5, 0.8))

    def layer(line, bottom, color, opacity, seed):
        points = [(x, max(y, low)) for x, y in line]
        under = [(x, max(y, low)) for x, y in reversed(bottom)]
        sheet.fill([[*points, *under][::-1]], color, ink_of(sheet, seed, 0.82) * opacity)

    floor = [(left, low), (right, low)]
    layer(wavy(left, right, horizon, 0.006 * h, 11), floor, water, 0.92, 21)
    layer(
        wavy(left, right, horizon - 0.05 * h, 0.012 * h, 12),
        wavy(left, right, horizon - 0.075 * h, 0.016 * h, 13),
        "#efe2cc",
        0.75,
        22,
    )
    layer(wavy(left, right, horizon - 0.12 * h, 0.02 * h, 14), floor, "#a9927a", 0.95, 23)
    layer(
        wavy(left, right, horizon - 0.19 * h, 0.016 * h, 15),
        wavy(left, right, horizon - 0.225 * h, 0.03 * h, 16),
        water,
        0.85,
        24,
    )
    layer(wavy(left, right, horizon - 0.27 * h, 0.026 * h, 17), floor, "#7d6c5a", 0.95, 25)
    layer(
        wavy(left, right, horizon - 0.35 * h, 0.02 * h, 18),
        wavy(left, right, horizon - 0.372 * h, 0.02 * h, 19),
        sky,
        0.7,
        26,
    )
    layer(wavy(left, right, horizon - 0.4 * h, 0.022 * h, 20), floor, mud, 0.95, 27)
    # The sun's reflection, broken by the flats.
    for k, (drop, reach) in enumerate(((0.018, 0.12), (0.036, 0.09), (0.204, 0.07), (0.214, 0.1))):
        x, y = left + w * 0.64, horizon - h * drop
        sheet.fill([ellipse(x + 0.02 * (k % 2), y, w * reach, h * 0.0045, 60)], sun, 0.75)
    signature(sheet, left, right, low - margin * 0.36, "118/300", "A. Tideland", 5)
    return sheet


def two_hills(width, height, margin, dots):
    """Two rounded hills in greens under an ochre sky, in gouache with the ridges of the brush."""
    sheet = Sheet(width, height, "#f3eee3", dots)
    rows, columns = sheet.pixels.shape[:2]
    left, right, low, top = margin, width - margin, margin, height - margin
    w, h = right - left, top - low
    y, x = numpy.mgrid[0:rows, 0:columns].astype(numpy.float32) / dots
    streaks = clouds(rows, columns, 60, 31, 3, stretch=14) - 0.5
    blots = clouds(rows, columns, 4, 32, 5) - 0.5
    grain = clouds(rows, columns, 160, 33, 2) - 0.5
    u, v = (x - left) / w, (y - low) / h
    edge = 0.0022 * (clouds(rows, columns, 30, 34, 3) - 0.5) * 2

    def brush(where, color, bright, along=None):
        stroke = streaks if along is None else along
        tone = rgb(color)[None, None] * (1 + 0.16 * stroke + 0.12 * blots + 0.05 * grain + bright)[..., None]
        sheet.pixels[where] = tone[where].clip(0, 1)

    def hill(middle, reach, peak, base):
        return base + peak * numpy.exp(-(numpy.abs((u - middle) / reach) ** 2.5)) + 0.005 * streaks + 0.3 * edge

    def bent(shape):
        """Brush strokes that follow the slope of a hill."""
        shift = ((v - shape) * 260).astype(int)
        row = numpy.clip(shift % rows, 0, rows - 1)
        return streaks[row, numpy.arange(columns)[None, :].repeat(rows, 0)]

    inside = (u > edge) & (u < 1 + edge) & (v > edge) & (v < 1 + edge)
    glow = 0.1 * numpy.clip(1 - v, 0, 1)
    brush(inside, "#dcb46a", glow)
    brush(inside & (v > 0.78 + 0.03 * streaks + 0.05 * blots), "#e3c48b", glow * 0)
    far = hill(0.2, 0.5, 0.06, 0.44)
    brush(inside & (v < far), "#a9ac86", glow * 0)
    first = hill(0.3, 0.3, 0.34, 0.3)
    brush(inside & (v < first), "#6f8a5e", 0.14 * (u - 0.3), bent(first))
    second = hill(0.74, 0.33, 0.3, 0.16)
    brush(inside & (v < second), "#3f5f4c", 0.16 * (0.74 - u), bent(second))
    field = hill(0.4, 0.6, 0.05, 0.1)
    brush(inside & (v < field), "#c1954d", glow * 0, bent(field))
    path = hill(0.2, 0.4, 0.03, 0.045)
    brush(inside & (v < path), "#8b7a45", glow * 0, bent(path))
    return sheet


def pear(x, y, size, lean):
    """Outline of a pear standing at x, y."""
    half = [
        (0.0, 0.0),
        (0.18, 0.01),
        (0.33, 0.08),
        (0.42, 0.22),
        (0.43, 0.37),
        (0.37, 0.52),
        (0.27, 0.65),
        (0.21, 0.76),
    ]
    half += [(0.19, 0.86), (0.15, 0.94), (0.08, 0.985), (0.0, 0.99)]
    smooth = []
    for i in range(len(half) - 1):
        p0, p1, p2, p3 = half[max(i - 1, 0)], half[i], half[i + 1], half[min(i + 2, len(half) - 1)]
        for step in range(8):
            t = step / 8
            smooth.append(
                tuple(
                    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
                    for a, b, c, d in zip(p0, p1, p2, p3)
                )
            )
    outline = [*smooth, half[-1], *((-a, b) for a, b in reversed(smooth))]
    return [(x + size * (a + lean * b * b), y + size * b) for a, b in outline]


def three_pears(width, height, margin, dots):
    """A linocut of two blocks on cream paper: the pears in a warm green, their shade and stems in a dark ink."""
    cream, green, dark = "#ebdfc5", "#a9a04f", "#3d4438"
    sheet = Sheet(width, height, cream, dots)
    left, right, low, top = margin, width - margin, margin, height - margin
    w, h = right - left, top - low
    places = ((0.235, 0.31, 0.47, 0.07), (0.785, 0.3, 0.5, -0.05), (0.5, 0.24, 0.58, 0.03))
    salt = clouds(*sheet.pixels.shape[:2], 70, 44, 3)
    uneven = ink_of(sheet, 43, 0.62) * numpy.where(salt > 0.77, 0.45, 1.0)
    dark_ink = ink_of(sheet, 47, 0.8)
    numbers = numpy.random.default_rng(9)
    for x, y, size, lean in [(left + w * a, low + h * b, w * c, d) for a, b, c, d in places]:
        shape = pear(x, y, size, lean)
        for _ in range(16):
            # The shadow on the table: short cuts, denser below the pear.
            far = numbers.random()
            start = x + size * (0.6 * numbers.random() - 0.28)
            cut = (
                (start, y - size * 0.1 * far),
                (start + size * (0.16 + 0.14 * numbers.random()), y - size * 0.1 * far + 0.004),
            )
            sheet.fill([_gouge(*cut, size * 0.009)], dark, dark_ink)
        middle = sum(p[0] for p in shape) / len(shape)
        sheet.fill([[(px + (0.02 if px > middle else -0.02), py + 0.012 * (py > y + 0.1)) for px, py in shape]], cream)
        sheet.fill([shape], green, uneven)
        for k in range(19):
            t = 0.07 + 0.044 * k
            reach = _half_width(shape, y + size * t, x + size * lean * t * t)
            center = x + size * lean * t * t
            long = size * (0.1 + 0.16 * math.sin(math.pi * t) * (0.7 + 0.6 * numbers.random()))
            sheet.fill(
                [_gouge((center + reach, y + size * t), (center + reach - long, y + size * (t - 0.05)), size * 0.013)],
                dark,
                dark_ink,
            )
            if 3 < k < 13 and k % 2:
                cut = ((center - reach * 0.82, y + size * t), (center - reach * 0.62, y + size * (t + 0.07)))
                sheet.fill([_gouge(*cut, size * 0.014)], cream)
        tip = x + size * lean
        stem = [
            (tip - 0.018 * size, y + size * 0.96),
            (tip + 0.018 * size, y + size * 0.96),
            (tip + 0.05 * size, y + size * 1.08),
        ]
        stem += [
            (tip + 0.13 * size, y + size * 1.18),
            (tip + 0.09 * size, y + size * 1.2),
            (tip + 0.015 * size, y + size * 1.09),
        ]
        sheet.fill([stem], dark, dark_ink)
    signature(sheet, left, right, low - margin * 0.1, "87/90", "E. Moreau", 45, 0.11)
    return sheet


def _half_width(shape, level, middle):
    """How far an outline reaches to the right of `middle` at that height."""
    near = [px for (px, py) in shape if px > middle and abs(py - level) < 0.05]
    return max(near) - middle if near else 0.0


def _gouge(start, end, wide):
    """The mark of a gouge: pointed at both ends."""
    (x0, y0), (x1, y1) = start, end
    length = math.hypot(x1 - x0, y1 - y0) or 1e-6
    nx, ny = -(y1 - y0) / length * wide, (x1 - x0) / length * wide
    mx, my = (x0 + x1) / 2, (y0 + y1) / 2
    return [(x0, y0), (mx - nx, my - ny), (x1, y1), (mx + nx, my + ny)]
