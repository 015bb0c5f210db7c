"""Brass, steel, and metal under powder coating."""

from ..studio.color import linear
from .nodes import Shader

METALS = {"brass": ("#c4a873", 0.26), "steel": ("#b9bbbd", 0.28), "copper": ("#c1805c", 0.25), "iron": ("#6d6c6b", 0.5)}


def metal(kind, brushed=0.0, roughness=None):
    """Bare metal; `brushed` from 0 to 1 draws fine lines around z."""
    color, usual = METALS[kind]
    shader = Shader(kind)
    smudge = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=3, Detail=6)["Fac"]
    base = usual if roughness is None else roughness
    rough = shader.ramp(smudge, [(0.3, base * 0.85), (0.75, base * 1.2)])
    inputs = {"Base_Color": linear(color), "Metallic": 1.0, "Roughness": rough}
    if brushed:
        lines = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(scale=(1.5, 1.5, 160)), Scale=1, Detail=2)["Fac"]
        inputs["Normal"] = shader.bump(lines, 0.12 * brushed, 0.02)
        inputs["Anisotropic"] = 0.5 * brushed
    return shader.surface(**inputs)


def powder_coat(color, roughness=0.5, tint=True):
    """Paint baked on metal: even, slightly grained."""
    shader = Shader(f"powder {color}")
    grain = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=90, Detail=2)["Fac"]
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=linear(color), Roughness=roughness, Coat_Weight=0.2, Coat_Roughness=0.35, Normal=shader.bump(grain, 0.05, 0.02)
    )
