"""The round mirror, and the room that is seen in it."""

import math

from ..materials.glass import glass, mirror
from ..materials.nodes import Shader
from ..materials.plain import plain
from ..materials.wood import wood
from ..shapes.blocks import block
from ..shapes.slabs import circle, slab
from ..shapes.turned import turned
from ..studio.blender import group
from ..studio.catalogue import Shot, product
from ..studio.color import linear
from .wall_props import facing_room


def pool(diameter=6.0):
    """Glass of 5 mm with a polished edge; the smaller ring of oak behind it holds it 2 cm off the wall."""
    r = diameter / 2
    back, front = 0.2, 0.25
    sheet = slab(circle(r - 0.012, steps=480), 0.012, mirror(), edge=0.001)
    silver = facing_room(sheet, (0, -front + 0.011, 0))
    edge = [
        (r - 0.011, back),
        (r - 0.004, back),
        (r, back + 0.006),
        (r, front - 0.008),
        (r - 0.006, front),
        (r - 0.012, front),
    ]
    edge = turned(
        edge + [(r - 0.013, front - 0.004), (r - 0.011, back)], glass("#e9f3ee", passes=0.95), steps=144, smooth=1
    )
    ring = slab(
        circle(r - 0.22, steps=96),
        0.19,
        wood("oak", "X", gloss=0.2, seed=6, stave=1.1),
        holes=[circle(r - 0.85)],
        edge=0.02,
    )
    film = slab(circle(r - 0.014, steps=96), 0.012, plain("#8d8f8e", 0.5), edge=0.002)
    return [silver, facing_room(edge), facing_room(ring), facing_room(film, (0, -back - 0.002, 0))]


def glowing(color, strength, darker=None, spots=0.0, near=None):
    """What is only seen in the mirror: it glows. `near` is (place, reach): a shine that fades away from that place."""
    shader = Shader("seen in the mirror")
    tone = linear(color)
    if darker:
        noise = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=spots, Detail=4)["Fac"]
        tone = shader.ramp(noise, [(0.42, linear(darker)), (0.62, linear(color))])
    if near:
        place, reach = near
        away = shader.node("ShaderNodeVectorMath", {"operation": "DISTANCE"}, _0=shader.coordinates(), _1=place)[
            "Value"
        ]
        tone = shader.mix(
            1.0,
            tone,
            shader.ramp(shader.math("DIVIDE", away, reach), [(0.0, 1.0), (0.3, 0.55), (1.0, 0.32)]),
            "MULTIPLY",
        )
    return shader.output_surface(shader.node("ShaderNodeEmission", Color=tone, Strength=strength)["Emission"])


def room_opposite(x=-12.5):
    """What only the mirror sees: a room with a tall window at `x`, trees before it, curtains beside it."""
    width, height, z = 6.4, 10.6, -4.6
    back = glowing("#d9d1c5", 0.95, near=((x, 0, 60 + z + height / 2), 26))
    paint, leaf_green = glowing("#f3f0ea", 0.75), glowing("#eef2f2", 2.6, "#a9b59a", 0.35)
    parts = [block(900, 0.1, 120, back, at=(0, -46, -60), edge=0)]
    parts.append(block(width, 0.1, height * 0.45, leaf_green, at=(x, -45.8, z), edge=0))
    parts.append(block(width, 0.1, height * 0.55, glowing("#f2f6fa", 2.8), at=(x, -45.8, z + height * 0.45), edge=0))
    for offset in (-width / 2, 0, width / 2):
        parts.append(
            block(0.24 if offset == 0 else 0.5, 0.4, height + 0.5, paint, at=(x + offset, -45.5, z - 0.25), edge=0)
        )
    for part in (0, 1 / 3, 2 / 3, 1):
        parts.append(
            block(
                width + 0.5, 0.4, 0.45 if part in (0, 1) else 0.2, paint, at=(x, -45.5, z + height * part - 0.2), edge=0
            )
        )
    parts.append(block(width + 1.6, 1.2, 0.3, glowing("#f7f4ee", 1.0), at=(x, -45.2, z - 0.5), edge=0))
    for fold in range(9):
        # Each fold catches another light.
        lit = 0.72 + 0.3 * math.sin(fold * 2.1) ** 2
        for side, reach in ((-1, 0.34), (1, 0.26)):
            cloth = glowing("#efe8dc", lit + (0.25 if side * fold > 4 else 0))
            parts.append(
                block(
                    reach + 0.05,
                    0.3,
                    30,
                    cloth,
                    at=(x + side * (width / 2 + 1.3 - reach * fold), -45.0 - 0.05 * (fold % 2), z - 6),
                    edge=0,
                )
            )
    for part in parts:
        part["not_framed"] = True
        for kind in ("camera", "diffuse", "transmission", "volume_scatter", "shadow"):
            setattr(part, f"visible_{kind}", False)
    return parts


@product(
    "pool-mirror",
    paper="mist",
    hangs=True,
    main=Shot(
        azimuth=17,
        elevation=1,
        fill=(0.66, 0.62),
        center=(0.5, 0.5),
        build=lambda _: group(*pool(), *room_opposite()),
    ),
    detail=Shot(
        azimuth=-66,
        elevation=8,
        lens=420,
        fill=(6, 3.2),
        center=(1.23, 0.5),
        build=lambda _: group(*pool(), *room_opposite(96)),
    ),
)
def pool_mirror(_):
    return group(*pool())
