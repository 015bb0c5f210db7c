"""What hangs on a wall: the peg rail, the clock and the picture shelf."""

import math

from mathutils import Matrix

from ..materials.ceramic import bisque, glaze
from ..materials.glass import glass
from ..materials.plain import plain
from ..materials.wood import wood
from ..shapes.blocks import block
from ..shapes.slabs import circle, rounded, slab
from ..shapes.turned import turned
from ..studio.blender import add_mesh, group, place
from ..studio.catalogue import Shot, product
from .wall_props import facing_room, framed_picture, tote_bag, twig


def peg(seed):
    """A turned knob that widens toward its round head, standing on z = 0; 6 cm long."""
    line = [
        (0, -0.1),
        (0.105, -0.1),
        (0.105, 0.0),
        (0.1, 0.04),
        (0.098, 0.2),
        (0.115, 0.36),
        (0.16, 0.46),
        (0.195, 0.53),
    ]
    line += [(0.2, 0.57), (0.19, 0.61), (0.15, 0.645), (0.08, 0.66), (0, 0.663)]
    return turned(line, wood("oak", "Z", gloss=0.25, seed=seed), steps=40, name="peg")


def peg_rail(pegs=5, width=6.5):
    board = slab(rounded(width, 0.72, 0.06), 0.22, wood("oak", "X", gloss=0.2, seed=14), edge=0.04, name="rail")
    parts = [facing_room(board)]
    for index in range(pegs):
        x = (index - (pegs - 1) / 2) * (width - 1.1) / (pegs - 1)
        parts.append(facing_room(peg(20 + index), (x, -0.2, 0), tilt=5))
    return parts


@product(
    "grove-peg-rail",
    paper="sand",
    hangs=True,
    main=Shot(azimuth=-14, elevation=5, fill=(0.74, 0.62), center=(0.5, 0.52)),
    detail=Shot(
        azimuth=52,
        elevation=12,
        fill=(3.4, 2),
        center=(1.05, 0.5),
        f_stop=20,
        focus=(0.6, -0.8, 0),
        build=lambda _: group(*peg_rail()),
    ),
)
def grove_peg_rail(_):
    return group(*peg_rail(), tote_bag((1.35, -0.42, 0.1)))


def bent_rim(color, radius=1.5, depth=0.45, thick=0.09):
    """A strip of wood bent to a ring, lying on z = 0; its ends meet at -y with four fingers."""
    profile = [(0, 0.02), (0.012, 0), (thick - 0.012, 0), (thick, 0.012), (thick, depth - 0.03), (thick - 0.03, depth)]
    profile += [(0.02, depth), (0, depth - 0.02)]
    steps, count = 180, len(profile)
    ways = [0.0]
    for (x, z), (nx, nz) in zip(profile, profile[1:]):
        ways.append(ways[-1] + math.hypot(nx - x, nz - z))
    vertices, uvs, faces = [], [], []
    for step in range(steps):
        angle = 2 * math.pi * step / steps - math.pi / 2
        for (inward, z), way in zip(profile, ways):
            r = radius - inward
            vertices.append((r * math.cos(angle), r * math.sin(angle), z))
            uvs.append((radius * abs((angle + math.pi / 2 + math.pi) % (2 * math.pi) - math.pi), way + 0.3))
    for step in range(steps):
        ahead = (step + 1) % steps
        for i in range(count):
            j = (i + 1) % count
            faces.append((step * count + i, step * count + j, ahead * count + j, ahead * count + i))
    rim = add_mesh("rim", vertices, faces, wood(color, "X", gloss=0.25, seed=3, uv=True), uvs=uvs)
    rim.data.set_sharp_from_angle(angle=math.radians(40))
    parts = [rim]
    # The fingers of one end, let into the other.
    for finger in range(4):
        low = 0.03 + finger * (depth - 0.06) / 4
        high = low + (depth - 0.06) / 8
        rows = [(math.radians(-90 + a), z) for z in (low, high) for a in (-4, -2, 0, 2, 4)]
        corners = [((radius + 0.0015) * math.cos(a), (radius + 0.0015) * math.sin(a), z) for a, z in rows]
        grain = wood(color, "Z", gloss=0.25, seed=9)
        parts.append(add_mesh("finger", corners, [(i, i + 1, i + 6, i + 5) for i in range(4)], grain))
    return parts


def clock_parts(color):
    """A dial of 28 cm with sixty strokes, two hands at ten past ten, and glass; it lies on z = 0."""
    parts = bent_rim(color)
    parts.append(slab(circle(1.46, steps=96), 0.06, plain("#ebe8e1", 0.8, grain=0.2), edge=0.004, name="dial"))
    parts.append(
        turned([(1.43, 0.06), (1.43, 0.33), (1.415, 0.33), (1.4, 0.07)], plain("#ebe8e1", 0.8), steps=96, smooth=1)
    )
    ink = plain("#262423", 0.7)
    for minute in range(60):
        hour = minute % 5 == 0
        stroke = block(0.03 if hour else 0.014, 0.2 if hour else 0.12, 0.004, ink, edge=0)
        angle = math.radians(-6 * minute)
        away = 1.3 - (0.1 if hour else 0.06)
        stroke.matrix_basis = Matrix.Rotation(angle, 4, "Z") @ Matrix.Translation((0, away, 0.059))
        parts.append(stroke)
    steel = plain("#242221", 0.45)
    for minutes, long, wide, z in ((50.8, 0.78, 0.062, 0.14), (9.4, 1.16, 0.044, 0.17)):
        hand = slab(rounded(wide, long + 0.24, 0.012), 0.014, steel, edge=0.004)
        hand.matrix_basis = Matrix.Rotation(math.radians(-6 * minutes), 4, "Z") @ Matrix.Translation(
            (0, (long - 0.24) / 2, z)
        )
        parts.append(hand)
    parts.append(turned([(0, 0.06), (0.05, 0.06), (0.05, 0.19), (0.04, 0.2), (0, 0.2)], steel, steps=32, smooth=1))
    pane = slab(circle(1.42, steps=96), 0.02, glass("#fefffe", passes=0.97), edge=0.002, name="pane")
    parts.append(place(pane, at=(0, 0, 0.34)))
    return parts


@product(
    "minute-wall-clock",
    paper="chalk",
    colors=["oak", "black"],
    exact=True,
    hangs=True,
    main=Shot(azimuth=-16, elevation=4, fill=(0.64, 0.6), center=(0.5, 0.5)),
    detail=Shot(azimuth=-30, elevation=-6, fill=(1.9, 1.7), center=(0.32, 0.86), f_stop=16),
)
def minute_wall_clock(color):
    return group(*(facing_room(part) for part in clock_parts(color)))


def ledge(width=6.0):
    """A shelf 10 cm deep, its back at y = 0: a groove for frames and a rounded lip of 1.5 cm in front."""
    lip = [(-0.97, 0.15), (-0.99, 0.13), (-1.0, 0.1), (-1.0, -0.12), (-0.98, -0.14)]
    front = [(-0.02, -0.14), (0, -0.12), (0, 0.4), (-0.02, 0.42), (-0.12, 0.42), (-0.14, 0.4), (-0.14, 0.0)]
    groove = [
        (-0.4, 0.0),
        (-0.41, -0.065),
        (-0.55, -0.065),
        (-0.56, 0.0),
        (-0.84, 0.0),
        (-0.86, 0.02),
        (-0.86, 0.13),
        (-0.88, 0.15),
    ]
    outline = list(reversed(lip + front + groove))
    shelf = slab(outline, width, wood("oak", "Z", gloss=0.2, seed=12, stave=None), edge=0.012, name="ledge")
    shelf.matrix_basis = Matrix(((0, 0, 1, -width / 2), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 0, 1)))
    return shelf


def bud_vase(at):
    line = [
        (0, 0.02),
        (0.17, 0),
        (0.19, 0.02),
        (0.25, 0.14),
        (0.27, 0.3),
        (0.22, 0.48),
        (0.1, 0.66),
        (0.08, 0.82),
        (0.1, 0.88),
    ]
    line += [(0.085, 0.885), (0.065, 0.82), (0.08, 0.66), (0.12, 0.5)]
    return place(
        turned(line, glaze("slate", gloss=0.3, speckle=0.3, tint=False), foot=2, foot_material=bisque()), at=at
    )


@product(
    "ledge-picture-shelf",
    paper="rose",
    hangs=True,
    main=Shot(azimuth=-13, elevation=8, fill=(0.74, 0.6), center=(0.5, 0.5)),
    detail=Shot(
        azimuth=-52, elevation=24, fill=(2.2, 1.7), center=(1.1, 0.68), f_stop=14, build=lambda _: group(ledge())
    ),
)
def ledge_picture_shelf(_):
    large = framed_picture(1.9, 2.5, "hills", (-1.35, -0.48, -0.06))
    small = framed_picture(1.35, 1.75, "moon", (0.62, -0.48, -0.06))
    return group(ledge(), *large, *small, bud_vase((2.0, -0.66, 0)), *twig((2.0, -0.66, 0.7)))
