"""Glass and mirrors."""

from ..studio.color import linear
from .nodes import Shader


def glass(color="#fbfefd", roughness=0.0, ior=1.47, passes=0.85):
    """
    Clear glass that refracts; its shadow lets the part `passes` of the light through at each surface, as the renderer
    traces no caustics.
    """
    shader = Shader("glass")
    bends = shader.node("ShaderNodeBsdfGlass", Color=linear(color), Roughness=roughness, IOR=ior)["BSDF"]
    through = shader.node("ShaderNodeBsdfTransparent", Color=linear(color))["BSDF"]
    path = shader.node("ShaderNodeLightPath")
    dim = shader.math("MAXIMUM", path["Is Shadow Ray"], path["Is Diffuse Ray"])
    share = shader.math("MULTIPLY", dim, passes)
    mixed = shader.node("ShaderNodeMixShader", _0=share, _1=bends, _2=through)["Shader"]
    return shader.output_surface(mixed)


def mirror():
    return Shader("mirror").surface(Base_Color=(0.92, 0.93, 0.93, 1), Metallic=1.0, Roughness=0.015)
