"""Small things that stand and hang with the wall pieces: a bag, pictures, a dry twig."""

import math
import random

import bpy
from mathutils import Matrix, Vector

from ..materials.cloth import woven
from ..materials.plain import plain
from ..materials.wood import wood
from ..shapes.blocks import block
from ..shapes.leaves import along, arching, blade, growing
from ..shapes.scatter import scattered
from ..shapes.swept import swept
from ..studio.blender import add_mesh, group, modify


def facing_room(part, at=(0, 0, 0), tilt=0.0):
    """Turn a part that was made lying on z = 0 so that it looks away from the wall; `tilt` lifts its front, degrees."""
    part.matrix_basis = Matrix.Translation(at) @ Matrix.Rotation(math.radians(90 - tilt), 4, "X") @ part.matrix_basis
    return part


def framed_picture(width, height, motif, at):
    """A frame of oak with a plain print behind its edge, leaning back a little; it stands with its foot at `at`."""
    parts = []
    for x, z, w, h, grain in (
        (0, 0, width, 0.085, "X"),
        (0, height - 0.085, width, 0.085, "X"),
        (-(width - 0.085) / 2, 0.085, 0.085, height - 0.17, "Z"),
        ((width - 0.085) / 2, 0.085, 0.085, height - 0.17, "Z"),
    ):
        parts.append(
            block(
                w, 0.13, h, wood("oak", grain, gloss=0.2, seed=int(10 * (w + h + x + z)) % 17), at=(x, 0, z), edge=0.012
            )
        )
    parts.append(block(width - 0.12, 0.04, height - 0.12, plain("#f1ede3", 0.9, grain=0.3), at=(0, 0.03, 0.06), edge=0))
    parts += [printed(shape, color, depth) for depth, (shape, color) in enumerate(MOTIFS[motif](width, height))]
    lean = Matrix.Translation(at) @ Matrix.Rotation(math.radians(-7), 4, "X")
    for part in parts:
        part.matrix_basis = lean @ part.matrix_basis
    return parts


def printed(outline, color, depth):
    """A flat area of ink on the paper of a picture: `outline` in (x, z)."""
    y = 0.0095 - 0.0006 * depth
    return add_mesh(
        "ink", [(x, y, z) for x, z in outline], [tuple(range(len(outline)))], plain(color, 0.9), smooth=False
    )


def hills(width, height):
    w = width / 2 - 0.3
    low, top = 0.3, height - 0.3

    def hill(base, rise, middle, spread):
        steps = [-w + 2 * w * i / 40 for i in range(41)]
        return [(-w, low), *((x, base + rise * math.exp(-(((x - middle) / spread) ** 2))) for x in steps), (w, low)]

    sun = [
        (0.32 * w + 0.16 * math.cos(a), top - 0.5 + 0.16 * math.sin(a)) for a in (i * math.pi / 24 for i in range(48))
    ]
    return [
        ([(-w, low), (w, low), (w, top), (-w, top)], "#e6d9c2"),
        (sun, "#c9794f"),
        (hill(low + 0.62, 0.55, -0.3 * w, 0.5), "#b9a878"),
        (hill(low + 0.3, 0.5, 0.5 * w, 0.6), "#7f8763"),
    ]


def moon(width, height):
    middle = height / 2 + 0.05
    half = [(0.32 * math.cos(a), middle + 0.32 * math.sin(a)) for a in (i * math.pi / 24 for i in range(48))]
    band = [(-0.42, 0.38), (0.42, 0.38), (0.42, middle - 0.12), (-0.42, middle - 0.12)]
    return [(half, "#5d6b76"), (band, "#c7b493")]


MOTIFS = {"hills": hills, "moon": moon}


def twig(base):
    """Two dry stalks with small leaves."""
    chance = random.Random(5)
    shape = blade(0.42, 0.4, 0.2, rows=5, columns=2)
    poses, parts = [], []
    for heading, length in ((200, 1.15), (330, 0.85)):
        line = arching(chance, base, heading, length, 0.98, 0.22, 5)
        parts.append(swept(line, 0.009, plain("#7a6a4a", 0.8), sides=6, samples=4, smooth=0))
        for number, (t, at, direction) in enumerate(along(line, 4)):
            if t < 0.3:
                continue
            side = direction.cross(Vector((0, 1, 0.2))).normalized() * (-1 if number % 2 else 1)
            up = Vector((chance.gauss(0, 0.4), -1, 0.5))
            poses.append(growing(at, side + direction * 0.9, up, chance.uniform(0.13, 0.19)))
    return [*parts, scattered(shape, poses, plain("#9aa17c", 0.8), name="leaves")]


def tote_bag(at):
    """
    A canvas bag of 36 by 40 cm that hangs by both handles from a peg at `at`. The cloth is let fall: it is made too
    narrow at its top, where the handles draw it together, and folds by itself.
    """
    width, height, columns, rows = 3.5, 3.7, 40, 44
    vertices, wide, faces, uvs, pinned = [], [], [], [], []
    chance = random.Random(2)
    drop = 1.75
    for panel in (0, 1):
        for row in range(rows + 1):
            for column in range(columns + 1):
                u, v = column / columns, row / rows
                x = (u - 0.5) * width
                bulge = 0.3 * math.sin(math.pi * u) * (1 - v * 0.4)
                y = (-0.05 - bulge) if panel == 0 else 0.02
                narrow = 0.97 - 0.2 * v
                vertices.append((x * narrow, y + chance.uniform(-0.01, 0.01), v * height - drop - height))
                wide.append((x, y, v * height - drop - height))
                uvs.append((x / 4, v))
                if row >= rows - 1 and abs(abs(x) - 0.75) < 0.14:
                    pinned.append(len(vertices) - 1)
    stride = columns + 1
    total = stride * (rows + 1)
    for panel in (0, 1):
        for row in range(rows):
            for column in range(columns):
                first = panel * total + row * stride + column
                quad = (first, first + 1, first + stride + 1, first + stride)
                faces.append(quad if panel == 0 else tuple(reversed(quad)))
    # Both panels are sewn together at the sides and below.
    seam = {}
    for row in range(rows + 1):
        for column in range(columns + 1):
            if row == 0 or column in (0, columns):
                seam[total + row * stride + column] = row * stride + column
    faces = [tuple(seam.get(index, index) for index in face) for face in faces]
    canvas = woven("#d9ccb0", threads=110, depth=0.5, uneven=0.5, tint=False)
    bag = add_mesh("bag", vertices, faces, canvas, uvs=uvs)
    bag.location = (at[0], at[1] + 0.12, at[2])
    fall(bag, wide, pinned)
    modify(bag, "SOLIDIFY", thickness=0.014, offset=0)
    modify(bag, "SUBSURF", levels=1, render_levels=1)
    straps = []
    for y, depth in ((-0.14, 0.0), (0.1, 0.07)):
        x = 0.75 * 0.8
        line = [
            (-x, y, -drop - 0.35),
            (-x, y, -drop - 0.05),
            (-0.36, y, -0.9),
            (-0.14, -0.05 + depth, -0.1),
            (0, -0.05 + depth, 0.12),
        ]
        line += [(0.14, -0.05 + depth, -0.1), (0.36, y, -0.9), (x, y, -drop - 0.05), (x, y, -drop - 0.35)]
        strap = swept(line, 0.011, canvas, flat=11, up=(0, 1, 0), sides=12, name="strap")
        strap.location = at
        straps.append(strap)
    return group(bag, *straps)


def fall(cloth, rest, pinned, frames=45):
    """Let a mesh hang from its `pinned` vertices as cloth whose true size is `rest`; a wall at y = 0 is behind it."""
    cloth.vertex_groups.new(name="pinned").add(pinned, 1.0, "REPLACE")
    cloth.shape_key_add(name="made")
    key = cloth.shape_key_add(name="rest")
    for point, place in zip(key.data, rest):
        point.co = place
    key.value = 0.0
    folds = modify(cloth, "CLOTH")
    folds.settings.quality = 6
    folds.settings.mass = 0.25
    folds.settings.tension_stiffness = folds.settings.compression_stiffness = 15
    folds.settings.bending_stiffness = 1.2
    folds.settings.air_damping = 3
    folds.settings.vertex_group_mass = "pinned"
    folds.settings.rest_shape_key = key
    folds.collision_settings.distance_min = 0.02
    folds.point_cache.frame_end = frames
    size = 8
    back = add_mesh(
        "behind", [(-size, 0.1, -size), (size, 0.1, -size), (size, 0.1, size), (-size, 0.1, size)], [(0, 1, 2, 3)]
    )
    back.location = (cloth.location.x, 0.2 - 0.3, 0)
    modify(back, "COLLISION")
    scene = bpy.context.scene
    for frame in range(1, frames + 1):
        scene.frame_set(frame)
    graph = bpy.context.evaluated_depsgraph_get()
    fallen = bpy.data.meshes.new_from_object(cloth.evaluated_get(graph))
    cloth.modifiers.clear()
    cloth.shape_key_clear()
    old, cloth.data = cloth.data, fallen
    bpy.data.meshes.remove(old)
    bpy.data.objects.remove(back)
    scene.frame_set(1)
