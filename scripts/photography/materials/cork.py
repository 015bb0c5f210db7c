"""Cork: pale grains and dark pores."""

from ..studio.color import linear
from .nodes import Shader


def cork(color="#c8a173"):
    shader = Shader("cork")
    place = shader.coordinates()
    grains = shader.node("ShaderNodeTexVoronoi", Vector=place, Scale=16, Randomness=1.0)["Color"]
    tone = shader.mix(1.0, linear(color), shader.ramp(grains, [(0.1, 0.86), (0.9, 1.08)]), "MULTIPLY")
    cloud = shader.node("ShaderNodeTexNoise", Vector=place, Scale=9, Detail=7, Roughness=0.7)["Fac"]
    tone = shader.mix(1.0, tone, shader.ramp(cloud, [(0.3, 0.78), (0.65, 1.06)]), "MULTIPLY")
    pores = shader.node(
        "ShaderNodeTexNoise", Vector=shader.coordinates(scale=(1, 1, 2.2)), Scale=13, Detail=3, Distortion=1.2
    )["Fac"]
    dark = shader.ramp(pores, [(0.62, 0.0), (0.68, 0.75)])
    tone = shader.mix(dark, tone, linear("#5e3d22"))
    normal = shader.bump(dark, -0.4, 0.02, shader.bump(cloud, 0.25, 0.02))
    return shader.surface(Base_Color=tone, Roughness=0.9, Specular_IOR_Level=0.25, Normal=normal)
