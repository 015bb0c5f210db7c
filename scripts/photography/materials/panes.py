"""Thin panes in front of pictures."""

from .nodes import Shader


def pane():
    """A clear pane that is seen through without bending, with a faint reflection."""
    shader = Shader("pane")
    through = shader.node("ShaderNodeBsdfTransparent", Color=(0.985, 0.99, 0.988, 1))["BSDF"]
    gloss = shader.node("ShaderNodeBsdfGlossy", Color=(1, 1, 1, 1), Roughness=0.03)["BSDF"]
    facing = shader.node("ShaderNodeFresnel", IOR=1.45)["Fac"]
    camera = shader.node("ShaderNodeLightPath")["Is Camera Ray"]
    share = shader.math("MULTIPLY", facing, camera)
    return shader.output_surface(shader.node("ShaderNodeMixShader", _0=share, _1=through, _2=gloss)["Shader"])
