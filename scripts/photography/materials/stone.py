"""Marble."""

from ..studio.color import linear
from .nodes import Shader


def marble(ground="#ebe8e2", vein="#8b8985", gloss=0.5):
    """White marble with thin grey veins of two sizes and pale clouds."""
    shader = Shader("marble")
    place = shader.coordinates(turn=(0.5, 0.35, 0.4), scale=(1.0, 1.0, 2.0))
    cloud = shader.node("ShaderNodeTexNoise", Vector=place, Scale=1.6, Detail=5, Distortion=0.6)["Fac"]
    tone = shader.ramp(cloud, [(0.35, linear("#cfccc7")), (0.6, linear(ground))])
    for scale, width, strength in ((1.1, 0.035, 0.85), (2.9, 0.02, 0.4)):
        noise = shader.node("ShaderNodeTexNoise", Vector=place, Scale=scale, Detail=7, Roughness=0.55, Distortion=0.9)[
            "Fac"
        ]
        ridge = shader.math("ABSOLUTE", shader.math("SUBTRACT", noise, 0.5))
        line = shader.ramp(ridge, [(0.0, strength), (width * 0.35, strength * 0.4), (width, 0.0)])
        tone = shader.mix(line, tone, linear(vein))
    return shader.surface(
        Base_Color=tone,
        Roughness=0.5 - 0.3 * gloss,
        Coat_Weight=0.3 * gloss,
        Subsurface_Weight=0.15,
        Subsurface_Radius=(0.1, 0.09, 0.08),
        Subsurface_Scale=0.3,
    )
