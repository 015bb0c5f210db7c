"""Hollow tubes that one can look into: spouts."""

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
