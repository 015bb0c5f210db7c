"""Stoneware, porcelain, terracotta."""

from ..studio.color import linear, shade
from .nodes import Shader


def glaze(color, gloss=0.4, speckle=0.0, rings=0.35, tint=True):
    """
    A glaze over stoneware. `gloss` from 0 (matte) to 1 (wet), `speckle` from 0 to 1 (iron spots), `rings` is how
    much of the potter's fingers is left.
    """
    shader = Shader(f"glaze {color}")
    place = shader.coordinates()
    cloud = shader.node("ShaderNodeTexNoise", Vector=place, Scale=2.2, Detail=5, Roughness=0.6)["Fac"]
    tone = shader.ramp(cloud, [(0.3, shade(linear(color), 0.88)), (0.7, shade(linear(color), 1.04))])
    if speckle:
        spots = shader.node("ShaderNodeTexNoise", Vector=place, Scale=42, Detail=2, Roughness=0.4)["Fac"]
        kept = shader.ramp(spots, [(0.66, 1.0), (0.70, 1 - 0.75 * speckle)])
        tone = shader.mix(1.0, tone, kept, "MULTIPLY")
    fingers = shader.node(
        "ShaderNodeTexWave",
        {"bands_direction": "Z"},
        Vector=place,
        Scale=2.6,
        Distortion=1.2,
        Detail=2,
        Detail_Scale=0.6,
    )["Fac"]
    fine = shader.node("ShaderNodeTexNoise", Vector=place, Scale=30, Detail=6)["Fac"]
    normal = shader.bump(fine, 0.04 + 0.05 * (1 - gloss), 0.03)
    normal = shader.bump(fingers, rings * 0.35, 0.03, normal)
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=tone,
        Roughness=0.62 - 0.3 * gloss,
        Coat_Weight=0.15 + 0.6 * gloss,
        Coat_Roughness=0.32 - 0.26 * gloss,
        Coat_Normal=normal,
        Normal=normal,
    )


def bisque(color="#b79a7c", grain=0.5):
    """Fired clay without a glaze: feet of pots, terracotta, matte unglazed ware."""
    shader = Shader(f"bisque {color}")
    place = shader.coordinates()
    cloud = shader.node("ShaderNodeTexNoise", Vector=place, Scale=5, Detail=8, Roughness=0.7)["Fac"]
    tone = shader.ramp(cloud, [(0.25, shade(linear(color), 0.82)), (0.75, shade(linear(color), 1.05))])
    sand = shader.node("ShaderNodeTexNoise", Vector=place, Scale=55, Detail=4)["Fac"]
    return shader.surface(
        Base_Color=tone, Roughness=0.9, Specular_IOR_Level=0.25, Normal=shader.bump(sand, 0.25 * grain, 0.03)
    )
