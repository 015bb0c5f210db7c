"""The paper that a product stands on: one sheet, rolling up behind it without an edge."""

from ..materials.nodes import Shader
from .blender import add_mesh, modify
from .color import linear


def sweep(color, scale=1.0):
    """A seamless sheet of paper of that colour; `scale` follows the distance of the camera."""
    profile = [(-9, 0), (0, 0), (2.6, 0), (3.3, 0.12), (3.9, 0.55), (4.15, 1.4), (4.2, 4), (4.2, 10)]
    vertices = [(x * scale, y * scale, z * scale) for x in (-14, 14) for y, z in profile]
    count = len(profile)
    faces = [(i, i + 1, count + i + 1, count + i) for i in range(count - 1)]
    sheet = add_mesh("sweep", vertices, faces, _paper(color))
    modify(sheet, "SUBSURF", levels=3, render_levels=4)
    return sheet


def _paper(color):
    shader = Shader("paper sweep")
    return shader.surface(Base_Color=linear(color), Roughness=0.92, Specular_IOR_Level=0.2)


def wall(color, scale=1.0):
    """A plastered wall at y = 0 for what hangs on one."""
    size = 14 * scale
    corners = [(-size, 0, -size), (size, 0, -size), (size, 0, size), (-size, 0, size)]
    shader = Shader("wall")
    trowel = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=1.6 / scale, Detail=9, Roughness=0.6)["Fac"]
    material = shader.surface(
        Base_Color=linear(color), Roughness=0.95, Specular_IOR_Level=0.15, Normal=shader.bump(trowel, 0.12, 0.05 * scale)
    )
    return add_mesh("wall", corners, [(0, 1, 2, 3)], material, smooth=False)
