"""Cut stems: leaves along a curved twig."""

import math
import random

from mathutils import Matrix, Vector

from ..studio.blender import add_mesh
from .swept import curve, swept


def blade(length, width, cup=0.15, curl=0.1, tip=1.0, rows=8, columns=4):
    """
    Points and faces of one leaf along +y, its stalk at the origin: `cup` bends its sides up, `curl` its tip down
    (in parts of the length), `tip` above 1 makes it pointed.
    """
    vertices, faces = [], []
    for row in range(rows + 1):
        v = row / rows
        half = width / 2 * math.sin(math.pi * min(v + 0.02, 1)) ** (0.62 if tip <= 1 else 0.62 * tip * (0.4 + v))
        for column in range(columns + 1):
            u = 2 * column / columns - 1
            vertices.append(Vector((u * half, v * length, cup * width * u * u - curl * length * v * v)))
    for row in range(rows):
        for column in range(columns):
            first = row * (columns + 1) + column
            faces.append((first, first + 1, first + columns + 2, first + columns + 1))
    return vertices, faces


class Foliage:
    """Many leaves gathered into one mesh."""

    def __init__(self):
        self.vertices, self.faces = [], []

    def add(self, leaf, at, along, facing):
        """Put a `blade` at a point, growing `along` a direction, its upper side turned to `facing`."""
        vertices, faces = leaf
        y = Vector(along).normalized()
        z = Vector(facing)
        z = (z - y * z.dot(y)).normalized()
        turn = Matrix((y.cross(z), y, z)).transposed()
        first = len(self.vertices)
        self.vertices += [tuple(Vector(at) + turn @ vertex) for vertex in vertices]
        self.faces += [tuple(index + first for index in face) for face in faces]

    def mesh(self, material, name="leaves"):
        return add_mesh(name, self.vertices, self.faces, material)


def eucalyptus(line, leaf_material, twig_material, seed=1, bare=0.25, pairs=9, size=0.32):
    """A twig along `line` with round leaves in crossed pairs, smaller towards the tip; the first part `bare`."""
    dice = random.Random(seed)
    points = curve(line, 12)
    twig = swept(line, lambda t: 0.028 - 0.018 * t, twig_material, sides=8, smooth=0)
    foliage = Foliage()
    for i in range(pairs):
        t = bare + (1 - bare) * (i + 0.3) / pairs
        index = min(int(t * (len(points) - 1)), len(points) - 2)
        at = points[index]
        ahead = (points[index + 1] - at).normalized()
        aside = ahead.orthogonal().normalized()
        angle = i * math.pi / 2 + dice.uniform(-0.5, 0.5)
        aside.rotate(Matrix.Rotation(angle, 3, ahead))
        length = size * (1.05 - 0.62 * i / pairs) * dice.uniform(0.88, 1.12)
        for side in (1, -1):
            grow = aside * side + ahead * dice.uniform(0.35, 0.75) + Vector((0, 0, dice.uniform(-0.25, 0.15)))
            leaf = blade(
                length, length * dice.uniform(0.8, 0.98), cup=dice.uniform(0.05, 0.3), curl=dice.uniform(-0.05, 0.25)
            )
            foliage.add(leaf, at, grow, ahead + Vector((0, 0, 0.3)))
    top = points[-1]
    ahead = (points[-1] - points[-2]).normalized()
    for i in range(3):
        aside = ahead.orthogonal().normalized()
        aside.rotate(Matrix.Rotation(i * 2.1, 3, ahead))
        foliage.add(blade(size * 0.34, size * 0.2, cup=0.4), top, ahead + aside * 0.45, aside * -1)
    return [twig, foliage.mesh(leaf_material)]
