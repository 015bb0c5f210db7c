"""Wax that can be tinted, and molten wax."""

from ..studio.color import linear, shade
from .nodes import Shader


def beeswax(color, tint=True):
    """Dipped wax: faintly uneven, with a soft bloom."""
    shader = Shader(f"beeswax {color}")
    cloud = shader.node(
        "ShaderNodeTexNoise", Vector=shader.coordinates(scale=(1, 1, 0.5)), Scale=3, Detail=6, Roughness=0.6
    )["Fac"]
    tone = shader.ramp(cloud, [(0.3, shade(linear(color), 0.9)), (0.7, shade(linear(color), 1.08))])
    drips = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(scale=(9, 9, 1.2)), Scale=1, Detail=3)["Fac"]
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=tone,
        Roughness=0.48,
        Subsurface_Weight=0.25,
        Subsurface_Radius=(0.1, 0.06, 0.03),
        Subsurface_Scale=0.5,
        Normal=shader.bump(drips, 0.14, 0.03),
    )


def molten(color):
    """The pool around a burning wick: clear and wet over the wax below."""
    return Shader(f"molten {color}").surface(
        Base_Color=shade(linear(color), 0.86),
        Roughness=0.12,
        Coat_Weight=0.8,
        Coat_Roughness=0.03,
        Subsurface_Weight=0.3,
        Subsurface_Radius=(0.2, 0.1, 0.05),
        Subsurface_Scale=0.6,
    )
