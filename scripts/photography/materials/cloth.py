"""Linen, cotton, wool, felt. Threads run along u and v where the mesh has them, else along the object's axes."""

from ..studio.color import linear, shade
from .nodes import Shader


def woven(color, threads=60, depth=0.5, fuzz=0.35, uv=True, uneven=0.5, tint=True, name="woven"):
    """
    A plain weave: `threads` per unit (of uv, or 10 cm of the object), `depth` of the weave from 0 to 1, `fuzz`
    of its surface, `uneven` thickness of the yarn as linen has it.
    """
    shader = Shader(f"{name} {color}")
    place = shader.coordinates("UV" if uv else "Object")
    height = weave(shader, place, threads)
    slub = shader.node("ShaderNodeTexNoise", Vector=_stretched(shader, uv, (threads * 0.5, threads * 0.04, 1)), Scale=1, Detail=3)["Fac"]
    slub2 = shader.node("ShaderNodeTexNoise", Vector=_stretched(shader, uv, (threads * 0.04, threads * 0.5, 1)), Scale=1, Detail=3)["Fac"]
    yarn = shader.mix(0.5, slub, slub2)
    tone = shader.ramp(yarn, [(0.3, shade(linear(color), 1 - 0.28 * uneven)), (0.7, shade(linear(color), 1 + 0.1 * uneven))])
    dip = shader.ramp(height, [(0.0, 1 - 0.35 * depth), (0.6, 1.0)])
    tone = shader.mix(1.0, tone, dip, "MULTIPLY")
    normal = shader.bump(height, 0.5 * depth, 0.02)
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=tone, Roughness=0.92, Specular_IOR_Level=0.15, Sheen_Weight=fuzz, Sheen_Roughness=0.5, Normal=normal
    )


def weave(shader, place, threads):
    """Height of a plain weave, from 0 to 1."""
    bands = [
        shader.node(
            "ShaderNodeTexWave",
            {"bands_direction": axis},
            Vector=place,
            Scale=threads / 6.283 * 2,
            Distortion=1.0,
            Detail=1,
            Detail_Scale=1.5,
        )["Fac"]
        for axis in "XY"
    ]
    return shader.math("MAXIMUM", *bands)


def felt(color, tint=True):
    """Pressed wool: no threads, a soft mottled surface."""
    shader = Shader(f"felt {color}")
    place = shader.coordinates()
    fibres = shader.node("ShaderNodeTexNoise", Vector=place, Scale=38, Detail=10, Roughness=0.75, Distortion=1.5)["Fac"]
    tone = shader.ramp(fibres, [(0.3, shade(linear(color), 0.7)), (0.7, shade(linear(color), 1.18))])
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=tone, Roughness=1.0, Specular_IOR_Level=0.1, Sheen_Weight=0.5, Normal=shader.bump(fibres, 0.35, 0.03)
    )


def _stretched(shader, uv, scale):
    return shader.coordinates("UV" if uv else "Object", scale=scale)
