"""Hollow tubes that one can look into: spouts."""

import math

import bmesh

from ..studio.blender import modify
from .swept import swept


def pipe(points, radius, material, wall=0.012, **settings):
    """Like `swept`, but open at both ends, with a wall of that thickness inside of the radius."""
    tube = swept(points, radius, material, **settings)
    mesh = bmesh.new()
    mesh.from_mesh(tube.data)
    ends = sorted(mesh.faces, key=lambda face: len(face.verts))[-2:]
    bmesh.ops.delete(mesh, geom=ends, context="FACES_ONLY")
    mesh.to_mesh(tube.data)
    mesh.free()
    modify(tube, "SOLIDIFY", thickness=wall, offset=-1)
    return tube


def weld(radius, height, size, material, thick=0.012):
    """
    The seam around a spout of radius `size` that leaves a round body toward x at `height`; `radius(z)` is the body's.
    """
    line = []
    for step in range(20):
        angle = 2 * math.pi * step / 20
        y, z = size * math.cos(angle), height + size * math.sin(angle)
        line.append((math.sqrt(radius(z) ** 2 - y**2), y, z))
    return swept(line, thick, material, closed=True, samples=4, sides=8, name="weld")
