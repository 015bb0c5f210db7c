"""Leaves that need more than one colour; their uv is (across, along)."""

from ..studio.color import linear, shade
from .nodes import Shader


def two_sided(upper, under, gloss=0.3, light="#8f9d62"):
    """Another colour underneath, as olive leaves have it, and a paler midrib."""
    shader = Shader("two-sided leaf")
    cloud = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=3, Detail=3)["Fac"]
    above = shader.ramp(cloud, [(0.3, shade(linear(upper), 0.72)), (0.72, shade(linear(upper), 1.3))])
    across = shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("UV"))["X"]
    rib = shader.ramp(shader.math("ABSOLUTE", shader.math("SUBTRACT", across, 0.5)), [(0.02, 0.5), (0.06, 0.0)])
    above = shader.mix(rib, above, linear(under))
    back = shader.node("ShaderNodeNewGeometry")["Backfacing"]
    return _lit_through(shader, shader.mix(back, above, linear(under)), gloss, light, 0.18)


def banded(dark="#2f4a35", pale="#7d9471", edge="#c9c182"):
    """The snake plant: pale bands across, a yellow edge."""
    shader = Shader("banded leaf")
    split = shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("UV"))
    bands = shader.node(
        "ShaderNodeTexNoise",
        Vector=shader.coordinates("UV", scale=(2.0, 40, 1)),
        Scale=1,
        Detail=5,
        Roughness=0.6,
        Distortion=0.25,
    )["Fac"]
    tone = shader.ramp(bands, [(0.4, linear(dark)), (0.5, shade(linear(dark), 1.5)), (0.6, linear(pale))])
    fine = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates("UV", scale=(70, 3, 1)), Scale=1, Detail=2)[
        "Fac"
    ]
    tone = shader.mix(1.0, tone, shader.ramp(fine, [(0.3, 0.86), (0.7, 1.06)]), "MULTIPLY")
    ragged = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates("UV", scale=(1, 30, 1)), Scale=1, Detail=3)[
        "Fac"
    ]
    side = shader.math("ABSOLUTE", shader.math("SUBTRACT", split["X"], 0.5))
    border = shader.ramp(shader.math("ADD", side, shader.math("MULTIPLY", ragged, 0.07)), [(0.425, 0.0), (0.45, 1.0)])
    return _lit_through(shader, shader.mix(border, tone, linear(edge)), 0.35, "#8a9a60", 0.06)


def dotted(color="#47693f", dot="#c3cb9c"):
    """The pilea: a round leaf with a pale dot where its stalk is, and fine veins from there. Its uv is a disc."""
    shader = Shader("dotted leaf")
    middle = shader.coordinates("UV", offset=(-0.5, -0.42, 0))
    distance = shader.node("ShaderNodeVectorMath", {"operation": "LENGTH"}, _0=middle)["Value"]
    cloud = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=1.6, Detail=3)["Fac"]
    tone = shader.ramp(cloud, [(0.3, shade(linear(color), 0.78)), (0.72, shade(linear(color), 1.25))])
    split = shader.node("ShaderNodeSeparateXYZ", Vector=middle)
    angle = shader.math("ARCTAN2", split["Y"], split["X"])
    spokes = shader.math("ABSOLUTE", shader.math("SINE", shader.math("MULTIPLY", angle, 4.0)))
    vein = shader.math(
        "MULTIPLY", shader.ramp(spokes, [(0.0, 0.3), (0.09, 0.0)]), shader.ramp(distance, [(0.1, 1.0), (0.42, 0.0)])
    )
    tone = shader.mix(vein, tone, linear(dot))
    tone = shader.mix(shader.ramp(distance, [(0.018, 0.95), (0.045, 0.0)]), tone, linear(dot))
    return _lit_through(shader, tone, 0.75, "#86a04f", 0.16)


def _lit_through(shader, tone, gloss, light, share):
    shader.surface(Base_Color=tone, Roughness=0.62 - 0.35 * gloss, Specular_IOR_Level=0.4)
    through = shader.node("ShaderNodeBsdfTranslucent", Color=linear(light))["BSDF"]
    return shader.output_surface(
        shader.node("ShaderNodeMixShader", _0=share, _1=shader.principled.outputs["BSDF"], _2=through)["Shader"]
    )
