"""Paper, wax, cork, leather, rubber, stone, leaves, and cloth that light shines through."""

from ..studio.color import linear, shade
from .nodes import Shader


def plain(color, roughness=0.6, coat=0.0, grain=0.0, tint=False):
    """One colour; `grain` adds fine unevenness."""
    shader = Shader(f"plain {color}")
    inputs = {"Base_Color": linear(color), "Roughness": roughness, "Coat_Weight": coat}
    if grain:
        noise = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=40, Detail=6)["Fac"]
        inputs["Normal"] = shader.bump(noise, 0.3 * grain, 0.03)
    if tint:
        shader.mark_tint()
    return shader.surface(**inputs)


def mottled(color, contrast=0.25, scale=4.0, roughness=0.7, grain=0.3, coat=0.0, tint=False):
    """A colour that clouds a little: leather, cork, stone, soil."""
    shader = Shader(f"mottled {color}")
    cloud = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=scale, Detail=8, Roughness=0.65)["Fac"]
    tone = shader.ramp(cloud, [(0.28, shade(linear(color), 1 - contrast)), (0.72, shade(linear(color), 1 + contrast * 0.5))])
    fine = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=scale * 9, Detail=6)["Fac"]
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=tone, Roughness=roughness, Coat_Weight=coat, Normal=shader.bump(fine, 0.4 * grain, 0.03)
    )


def wax(color, glow=0.35):
    """Wax lets light in a little."""
    return Shader(f"wax {color}").surface(
        Base_Color=linear(color),
        Roughness=0.42,
        Subsurface_Weight=glow,
        Subsurface_Radius=(0.12, 0.07, 0.04),
        Subsurface_Scale=0.6,
    )


def shining_through(color, through=0.5, weave_threads=70):
    """Linen or paper of a lampshade: half of the light passes. Not tintable."""
    from .cloth import weave

    shader = Shader(f"shade {color}")
    place = shader.coordinates("UV")
    height = weave(shader, place, weave_threads) if weave_threads else None
    tone = linear(color)
    if height is not None:
        tone = shader.ramp(height, [(0.0, shade(linear(color), 0.72)), (0.6, linear(color))])
    front = shader.node("ShaderNodeBsdfDiffuse", Color=tone, Roughness=0.6)["BSDF"]
    back = shader.node("ShaderNodeBsdfTranslucent", Color=tone)["BSDF"]
    return shader.output_surface(shader.node("ShaderNodeMixShader", _0=through, _1=front, _2=back)["Shader"])


def leaf(color="#4d7040", gloss=0.4, light="#7f9a55"):
    """A leaf: glossy above, and light shines through."""
    shader = Shader(f"leaf {color}")
    cloud = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=2.5, Detail=4)["Fac"]
    tone = shader.ramp(cloud, [(0.3, shade(linear(color), 0.8)), (0.75, shade(linear(color), 1.2))])
    shader.surface(Base_Color=tone, Roughness=0.6 - 0.35 * gloss, Specular_IOR_Level=0.4)
    through = shader.node("ShaderNodeBsdfTranslucent", Color=linear(light))["BSDF"]
    return shader.output_surface(
        shader.node("ShaderNodeMixShader", _0=0.25, _1=shader.principled.outputs["BSDF"], _2=through)["Shader"]
    )


def printed(image, roughness=0.75):
    """Paper printed with a picture (a bpy image), by its uv."""
    shader = Shader("printed")
    ink = shader.node("ShaderNodeTexImage", {"image": image, "extension": "EXTEND"}, Vector=shader.coordinates("UV"))["Color"]
    return shader.surface(Base_Color=ink, Roughness=roughness, Specular_IOR_Level=0.25)
