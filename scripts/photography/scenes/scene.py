"""What a styled scene is made of, and where each product ends up in its picture."""

import math
from dataclasses import dataclass, field

import bpy
from bpy_extras.object_utils import world_to_camera_view

from ..studio.blender import group, vertices_of
from ..studio.catalogue import PRODUCTS


@dataclass
class Scene:
    name: str
    build: object
    size: tuple = (1600, 1200)
    eye: tuple = (0, -13, 3.4)
    target: tuple = (0, 0, 1.0)
    lens: float = 60.0
    f_stop: float | None = None
    placed: dict = field(default_factory=dict)


SCENES: dict[str, Scene] = {}


def scene(name, **settings):
    """Register a builder; it gets a function `put` to place products with."""

    def register(build):
        SCENES[name] = Scene(name, build, **settings)
        return build

    return register


def putter(placed):
    """
    The function `put(slug, color, at, turn, …)`: a product of the catalogue, turned by degrees about z; what stands
    can be laid on its back (`lying`), and what only keeps others company does not count as shown (`counts`).
    """

    def put(slug, color=None, at=(0, 0, 0), turn=0.0, scale=1.0, lying=False, counts=True):
        item = PRODUCTS[slug]
        root = group(item.build(color or (item.colors[0] if item.colors else None)), at=at, turn=turn, scale=scale)
        if lying:
            root.rotation_euler = (math.radians(-90), 0, math.radians(turn))
            root.location.z += at[2] - min(point.z for point in vertices_of(root))
        if counts:
            placed.setdefault(slug, []).append(root)
        return root

    return put


def boxes(placed):
    """Per product the box around it in the picture: left, top, right, bottom as parts of width and height."""
    current = bpy.context.scene
    found = {}
    for slug, roots in placed.items():
        seen = [world_to_camera_view(current, current.camera, p) for root in roots for p in vertices_of(root)]
        xs, ys = [p.x for p in seen], [1 - p.y for p in seen]
        found[slug] = [round(v, 4) for v in (min(xs), min(ys), max(xs), max(ys))]
    return found
