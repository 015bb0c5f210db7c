"""Outlines for turned bodies, as (radius, height)."""

import math


def quarter(start, end, count=7, first_out=True):
    """
    A quarter of an ellipse from `start` to `end`, both included. It leaves outward and arrives upward, as a bowl's
    wall does, or the other way round as a shoulder.
    """
    (r0, z0), (r1, z1) = start, end
    points = []
    for i in range(count):
        angle = math.pi / 2 * i / (count - 1)
        out, up = math.sin(angle), 1 - math.cos(angle)
        if not first_out:
            out, up = up, out
        points.append((r0 + (r1 - r0) * out, z0 + (z1 - z0) * up))
    return points


def lathe_line(points, samples=5):
    """A smooth line through a few (radius, height) points."""
    from .swept import curve

    return [(max(p.x, 0.0), p.y) for p in curve([(r, z, 0) for r, z in points], samples)]
