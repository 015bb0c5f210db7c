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
    thick = shader.ramp(
        yarn, [(0.36, shade(linear(color), 1.08)), (0.52, linear(color)), (0.68, shade(linear(color), 0.72))]
    )
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
    strip = shader.math(
        "FRACT",
        shader.math("MULTIPLY", shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("UV"))["X"], panels),
    )
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


def flame():
    """A candle's flame along z from 0 to 1 of its object: blue and clear at the wick, orange, then almost white."""
    shader = Shader("flame")
    height = shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("Generated"))["Z"]
    stops = [
        (0.0, (0.1, 0.16, 0.5, 1)),
        (0.14, (0.9, 0.32, 0.06, 1)),
        (0.34, (1.0, 0.56, 0.16, 1)),
        (0.7, (1.0, 0.72, 0.32, 1)),
        (1.0, (1.0, 0.5, 0.14, 1)),
    ]
    color = shader.ramp(height, stops)
    # Seen through its middle it is thick, at its edge thin.
    thick = shader.math("SUBTRACT", 1.0, shader.node("ShaderNodeLayerWeight", Blend=0.4)["Facing"])
    thick = shader.math("POWER", thick, 1.3)
    dense = shader.math(
        "MULTIPLY", thick, shader.ramp(height, [(0.0, 0.08), (0.2, 0.35), (0.45, 1.0), (0.85, 0.9), (1.0, 0.3)])
    )
    strength = shader.ramp(height, [(0.0, 0.06), (0.3, 0.45), (0.6, 1.0), (1.0, 0.7)])
    light = shader.node("ShaderNodeEmission", Color=color, Strength=shader.math("MULTIPLY", strength, 11))["Emission"]
    clear = shader.node("ShaderNodeBsdfTransparent")["BSDF"]
    return shader.output_surface(shader.node("ShaderNodeMixShader", _0=dense, _1=clear, _2=light)["Shader"])


def smoke(density=0.3):
    """A wisp of smoke; v runs upward along it and it thins out."""
    shader = Shader("smoke")
    uv = shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("UV"))
    across = shader.math("MULTIPLY", shader.math("MULTIPLY", uv["X"], shader.math("SUBTRACT", 1.0, uv["X"])), 4)
    threads = shader.node(
        "ShaderNodeTexNoise", Vector=shader.coordinates("UV", scale=(5, 1.2, 1)), Scale=1.3, Detail=3
    )["Fac"]
    threads = shader.ramp(threads, [(0.3, 0.25), (0.65, 1.0)])
    fade = shader.ramp(uv["Y"], [(0.0, 0.5), (0.05, 1.0), (0.45, 0.6), (1.0, 0.0)])
    dense = shader.math("MULTIPLY", shader.math("POWER", across, 1.6), shader.math("MULTIPLY", threads, fade))
    veil = shader.node("ShaderNodeEmission", Color=(0.93, 0.94, 0.96, 1), Strength=1.0)["Emission"]
    clear = shader.node("ShaderNodeBsdfTransparent")["BSDF"]
    mixed = shader.node("ShaderNodeMixShader", _0=shader.math("MULTIPLY", dense, density), _1=clear, _2=veil)["Shader"]
    return shader.output_surface(mixed)
