"""What glows: lampshades of linen and paper, bulbs, flames."""

from ..studio.color import linear, shade
from .cloth import weave
from .nodes import Shader


def linen_shade(color, through=0.45, threads=90):
    """Linen on a clear backing, uv in units: the slubs of its yarn show when light passes. Not tintable."""
    shader = Shader(f"linen shade {color}")
    place = shader.coordinates("UV")
    yarns = []
    for scale, seed in (((2.2, 42, 1), 0.0), ((42, 2.2, 1), 7.3)):
        lines = shader.coordinates("UV", scale=scale, offset=(seed, seed, 0))
        yarns.append(shader.node("ShaderNodeTexNoise", Vector=lines, Scale=1, Detail=3, Roughness=0.6)["Fac"])
    yarn = shader.mix(0.42, *yarns)
    thick = shader.ramp(yarn, [(0.36, shade(linear(color), 1.08)), (0.52, linear(color)), (0.68, shade(linear(color), 0.72))])
    threaded = shader.ramp(weave(shader, place, threads), [(0.0, 0.82), (0.6, 1.0)])
    tone = shader.mix(1.0, thick, threaded, "MULTIPLY")
    normal = shader.bump(yarn, 0.12, 0.02)
    front = shader.node("ShaderNodeBsdfDiffuse", Color=tone, Roughness=0.6, Normal=normal)["BSDF"]
    back = shader.node("ShaderNodeBsdfTranslucent", Color=tone)["BSDF"]
    return shader.output_surface(shader.node("ShaderNodeMixShader", _0=through, _1=front, _2=back)["Shader"])


def washi(color="#f6f0e2", through=0.55, panels=14):
    """Mulberry paper in vertical strips that overlap; u runs once around, v up. Long fibres cloud the light."""
    shader = Shader("washi")
    fibres = shader.node(
        "ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=9, Detail=9, Roughness=0.7, Distortion=2.5
    )["Fac"]
    tone = shader.ramp(fibres, [(0.3, shade(linear(color), 0.8)), (0.62, linear(color))])
    strip = shader.math("FRACT", shader.math("MULTIPLY", shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("UV"))["X"], panels))
    double = shader.ramp(strip, [(0.0, 0.86), (0.055, 0.86), (0.065, 1.0), (1.0, 1.0)])
    tone = shader.mix(1.0, tone, double, "MULTIPLY")
    crease = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(scale=(4, 4, 9)), Scale=1, Detail=5)["Fac"]
    front = shader.node("ShaderNodeBsdfDiffuse", Color=tone, Normal=shader.bump(crease, 0.25, 0.05))["BSDF"]
    back = shader.node("ShaderNodeBsdfTranslucent", Color=tone)["BSDF"]
    return shader.output_surface(shader.node("ShaderNodeMixShader", _0=through, _1=front, _2=back)["Shader"])


def glow(color, strength):
    """An even light: a diode behind a diffuser, an opal bulb."""
    shader = Shader(f"glow {color}")
    return shader.output_surface(shader.node("ShaderNodeEmission", Color=linear(color), Strength=strength)["Emission"])
