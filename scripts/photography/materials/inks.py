"""Ink as a hand puts it: uneven, along wandering lines, signed in pencil."""

import math

import numpy

from .press import set_type


def clouds(rows, columns, cells, seed, octaves=4, stretch=1.0):
    """Smooth noise from 0 to 1 over an array; `cells` is how many features lie across, `stretch` makes them longer."""
    numbers = numpy.random.default_rng(seed)
    total = numpy.zeros((rows, columns), dtype=numpy.float32)
    weight = 1.0
    reach = 0.0
    for octave in range(octaves):
        across = max(int(cells * 2**octave / stretch), 1) + 2
        down = max(int(cells * 2**octave * rows / columns), 1) + 2
        grid = numbers.random((down, across)).astype(numpy.float32)
        total += weight * _stretched(grid, rows, columns)
        reach += weight
        weight *= 0.55
    return total / reach


def _stretched(grid, rows, columns):
    y = numpy.linspace(0, grid.shape[0] - 1.001, rows)
    x = numpy.linspace(0, grid.shape[1] - 1.001, columns)
    j, i = y.astype(int), x.astype(int)
    v, u = (y - j)[:, None], (x - i)[None, :]
    v, u = v * v * (3 - 2 * v), u * u * (3 - 2 * u)
    low = grid[j][:, i] * (1 - u) + grid[j][:, i + 1] * u
    high = grid[j + 1][:, i] * (1 - u) + grid[j + 1][:, i + 1] * u
    return low * (1 - v) + high * v


def wavy(left, right, height, swing, seed, count=220):
    """A line from left to right that wanders by `swing`."""
    numbers = numpy.random.default_rng(seed)
    phases, speeds = numbers.uniform(0, 6.28, 5), numpy.array([0.7, 1.3, 2.4, 4.1, 7.3])
    points = []
    for i in range(count + 1):
        t = i / count
        rise = sum(
            math.sin(speed * 6.28 * t * 0.55 + phase) / (1 + k) for k, (speed, phase) in enumerate(zip(speeds, phases))
        )
        points.append((left + (right - left) * t, height + swing * rise * 0.6))
    return points


def ink_of(sheet, seed, least=0.86):
    """How evenly a screen or a block leaves its ink: an array of opacities."""
    rows, columns = sheet.pixels.shape[:2]
    broad = clouds(rows, columns, 5, seed, 5)
    fine = numpy.random.default_rng(seed + 1).random((rows, columns)).astype(numpy.float32)
    return (least + (1 - least) * (1.6 * broad + 0.25 * fine)).clip(0, 1)


def signature(sheet, left, right, y, number, name, seed, size=0.1):
    """The number and the name in pencil under the picture, as handwriting leans."""
    pencil = "#77726b"
    scale = size * sheet.width / 3
    for words, x, align in ((number, left, "left"), (name, right, "right")):
        outlines, wide = set_type(words, "serif", 300)
        start = x - (wide * scale if align == "right" else 0)
        slanted = [[(start + (a + 0.28 * b) * scale, y + b * scale) for a, b in each] for each in outlines]
        sheet.fill(slanted, pencil, ink_of(sheet, seed, 0.3) * 0.8)
