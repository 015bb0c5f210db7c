"""A printing press: shapes and type put on a sheet of paper, as a picture for `printed`."""

import functools
import math

import bpy
import numpy
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from ..studio.color import REPOSITORY, SWATCHES

# The shop's own typefaces.
FACES = {"serif": "fraunces", "sans": "instrument-sans"}
# Rows that are measured within one row of dots, for soft edges.
FINE = 4


class Sheet:
    """A sheet of `width` by `height` units, `dots` per unit; the origin is its lower left corner."""

    def __init__(self, width, height, color, dots=300):
        self.width, self.height, self.dots = width, height, dots
        self.pixels = numpy.empty((round(height * dots), round(width * dots), 3), dtype=numpy.float32)
        self.pixels[:] = rgb(color)

    def fill(self, outlines, color, opacity=1.0):
        """Ink the inside of closed outlines; holes run the other way round. `opacity` may be an array of dots."""
        if not outlines:
            return
        rows, columns = self.pixels.shape[:2]
        every = numpy.concatenate([numpy.asarray(each) for each in outlines]) * self.dots
        left, low = (max(int(edge) - 1, 0) for edge in every.min(axis=0))
        right, high = (min(int(edge) + 2, size) for edge, size in zip(every.max(axis=0), (columns, rows)))
        if right <= left or high <= low:
            return
        window = (slice(low, high), slice(left, right))
        cover = self._cover(outlines, left, low, right - left, high - low)
        share = (cover * (opacity[window] if isinstance(opacity, numpy.ndarray) else opacity))[..., None]
        self.pixels[window] = self.pixels[window] * (1 - share) + share * rgb(color)

    def _cover(self, outlines, left, low, columns, rows):
        """How much of each dot of a window lies inside the outlines, from 0 to 1."""
        sums = numpy.zeros((rows * FINE, columns + 2), dtype=numpy.float32)
        for outline in outlines:
            points = numpy.asarray(outline, dtype=numpy.float64) * self.dots - (left, low)
            for (x0, y0), (x1, y1) in zip(points, numpy.roll(points, -1, axis=0)):
                winding = 1.0 if y1 > y0 else -1.0
                start, end = sorted((y0 * FINE, y1 * FINE))
                lines = numpy.arange(max(math.ceil(start - 0.5), 0), min(math.ceil(end - 0.5), rows * FINE))
                if not len(lines):
                    continue
                x = numpy.clip(x0 + (x1 - x0) * ((lines + 0.5) / FINE - y0) / (y1 - y0), 0, columns)
                dot = x.astype(int)
                numpy.add.at(sums, (lines, dot), winding * (1 - (x - dot)))
                numpy.add.at(sums, (lines, dot + 1), winding * (x - dot))
        inside = numpy.abs(numpy.cumsum(sums, axis=1)[:, :columns]).clip(0, 1)
        return inside.reshape(rows, FINE, columns).mean(axis=1)

    def stroke(self, points, width, color, closed=False, opacity=1.0):
        """A line with round joints."""
        points = [tuple(p) for p in points]
        ends = zip(points, points[1:] + points[:1]) if closed else zip(points, points[1:])
        shapes = []
        for (x0, y0), (x1, y1) in ends:
            length = math.hypot(x1 - x0, y1 - y0) or 1e-9
            nx, ny = -(y1 - y0) / length * width / 2, (x1 - x0) / length * width / 2
            shapes.append([(x0 + nx, y0 + ny), (x0 - nx, y0 - ny), (x1 - nx, y1 - ny), (x1 + nx, y1 + ny)])
        if width > 0.01:
            shapes += [ellipse(x, y, width / 2, width / 2, 12) for x, y in points]
        self.fill(shapes, color, opacity)

    def text(self, words, x, y, size, color, face="sans", weight=450, align="left", spaced=0.0):
        """A line of type, its baseline at `y`; `size` in units, `spaced` adds air between letters in parts of it."""
        outlines, width = set_type(words, face, weight, spaced)
        start = x - {"left": 0, "center": width * size / 2, "right": width * size}[align]
        self.fill([[(start + a * size, y + b * size) for a, b in each] for each in outlines], color)
        return width * size

    def column(self, words, x, y, width, size, color, face="serif", weight=380, leading=1.42, lines=99):
        """Text broken into lines of that width from `y` down; returns where the next line would stand."""
        row = []
        for word in [*words.split(), None]:
            if word is None or set_type(" ".join([*row, word]), face, weight)[1] * size > width:
                self.text(" ".join(row), x, y, size, color, face, weight)
                y -= size * leading
                lines -= 1
                row = []
                if lines == 0:
                    return y
            row.append(word)
        return y

    def picture(self, name="print"):
        """The sheet as an image of Blender."""
        height, width = self.pixels.shape[:2]
        image = bpy.data.images.new(name, width, height)
        values = numpy.ones((height, width, 4), dtype=numpy.float32)
        values[..., :3] = self.pixels.clip(0, 1)
        image.pixels.foreach_set(values.ravel())
        image.pack()
        return image


def rgb(color):
    """A swatch or #rrggbb as display values from 0 to 1."""
    text = SWATCHES.get(color, color).lstrip("#")
    return numpy.array([int(text[i : i + 2], 16) / 255 for i in (0, 2, 4)], dtype=numpy.float32)


def ellipse(x, y, a, b, count=72):
    return [
        (x + a * math.cos(2 * math.pi * i / count), y + b * math.sin(2 * math.pi * i / count)) for i in range(count)
    ]


def box(left, low, right, high):
    return [(left, low), (right, low), (right, high), (left, high)]


def mirrored(half):
    """A closed outline of its right half, given from bottom to top as (distance from the middle, height)."""
    return [*half, *((-x, y) for x, y in reversed(half))]


@functools.cache
def set_type(words, face, weight, spaced=0.0):
    """Outlines of a line of type in parts of its size, and its width."""
    glyphs, table, unit = _font(face, weight)
    outlines, x = [], 0.0
    for letter in words:
        glyph = glyphs[table.get(ord(letter), ".notdef")]
        pen = DecomposingRecordingPen(glyphs)
        glyph.draw(pen)
        outlines += [[(x + a * unit, b * unit) for a, b in each] for each in _flat(pen.value)]
        x += glyph.width * unit + spaced
    return outlines, x - spaced


@functools.cache
def _font(face, weight):
    name = FACES[face]
    path = REPOSITORY / f"node_modules/@fontsource-variable/{name}/files/{name}-latin-wght-normal.woff2"
    font = TTFont(path)
    return font.getGlyphSet(location={"wght": weight}), font.getBestCmap(), 1 / font["head"].unitsPerEm


def _flat(commands, steps=8):
    """Straight pieces of quadratic outlines."""
    outlines, outline = [], []
    for kind, points in commands:
        if kind == "moveTo":
            outline = [points[0]]
        elif kind == "lineTo":
            outline.append(points[0])
        elif kind == "qCurveTo":
            controls, end = list(points[:-1]), points[-1]
            for i, control in enumerate(controls):
                last = i + 1 == len(controls)
                to = end if last else tuple((a + b) / 2 for a, b in zip(control, controls[i + 1]))
                start = outline[-1]
                for step in range(1, steps + 1):
                    t = step / steps
                    outline.append(
                        tuple((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c for a, b, c in zip(start, control, to))
                    )
        elif kind in ("closePath", "endPath"):
            outlines.append(outline)
    return outlines
