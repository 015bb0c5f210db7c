"""Many small things in one mesh: peppercorns, oats, beans, leaves."""

import math

import bmesh
from mathutils import Euler, Matrix, Vector

from ..studio.blender import add_mesh


def ball(detail=2):
    """A unit sphere to be scattered, as vertices and faces."""
    sphere = bmesh.new()
    bmesh.ops.create_icosphere(sphere, subdivisions=detail, radius=1)
    vertices = [vertex.co.copy() for vertex in sphere.verts]
    faces = [tuple(vertex.index for vertex in face.verts) for face in sphere.faces]
    sphere.free()
    return vertices, faces


def cube():
    """A cube with half the edge 1."""
    vertices = [Vector((x, y, z)) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
    return vertices, [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]


def rod(sides=8):
    """A unit cylinder along z from 0 to 1."""
    vertices = []
    for z in (0, 1):
        for side in range(sides):
            angle = 2 * math.pi * side / sides
            vertices.append(Vector((math.cos(angle), math.sin(angle), z)))
    faces = [(i, (i + 1) % sides, sides + (i + 1) % sides, sides + i) for i in range(sides)]
    faces += [tuple(reversed(range(sides))), tuple(range(sides, 2 * sides))]
    return vertices, faces


def posed(at, size, rotation=(0, 0, 0)):
    """Where one of the scattered things lies: `size` is a number or one per axis, `rotation` in radians."""
    sizes = (size,) * 3 if isinstance(size, (int, float)) else size
    return Matrix.LocRotScale(Vector(at), Euler(rotation), Vector(sizes))


def scattered(template, poses, material, smooth=True, name="scattered"):
    """One mesh with the template (vertices, faces and perhaps uvs) at each of the poses."""
    corners, sides, *rest = template
    vertices, faces = [], []
    for pose in poses:
        first = len(vertices)
        vertices.extend(tuple(pose @ Vector(corner)) for corner in corners)
        faces.extend(tuple(first + index for index in face) for face in sides)
    uvs = rest[0] * len(poses) if rest else None
    return add_mesh(name, vertices, faces, material, smooth=smooth, uvs=uvs)


def filling(chance, radius, height, spacing, pose):
    """
    Poses of things that fill a jar: along its wall and on top of a heap that is a little uneven. `pose(x, y, z)`
    makes one of them; what nobody sees in the middle is left out.
    """
    poses = []
    rows = int(height / spacing)
    around = int(2 * math.pi * radius / spacing)
    for row in range(rows):
        for step in range(around):
            angle = 2 * math.pi * (step + 0.5 * (row % 2) + chance.uniform(-0.4, 0.4)) / around
            away = radius - spacing * chance.uniform(0.4, 0.75)
            z = spacing * (row + 0.5 + chance.uniform(-0.35, 0.35))
            poses.append(pose(away * math.cos(angle), away * math.sin(angle), z))
    for _ in range(int(2.2 * (radius / spacing) ** 2 * math.pi)):
        away, angle = (radius - spacing / 2) * math.sqrt(chance.random()), chance.uniform(0, 2 * math.pi)
        rise = 0.06 * math.sin(angle + 0.8) * away / radius + chance.uniform(-0.8, 0.4) * spacing
        poses.append(pose(away * math.cos(angle), away * math.sin(angle), height + rise))
    return poses
