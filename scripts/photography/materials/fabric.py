"""Particular weaves: herringbone, waffle, stripes, canvas, creased linen. Their uv is the flat cloth in units."""

from ..studio.color import linear, shade
from .cloth import weave
from .nodes import Shader


def creased_linen(color, threads=44, creases=0.5, tint=True, name="linen"):
    """Washed linen: a loose uneven weave, cloudy colour, and the fine creases that an iron would take out."""
    shader = Shader(f"{name} {color}")
    place = shader.coordinates("UV")
    height = weave(shader, place, threads)
    yarn = shader.mix(0.5, _yarn(shader, threads, 0), _yarn(shader, threads, 1))
    tone = shader.ramp(yarn, [(0.32, shade(color, 0.74)), (0.68, shade(color, 1.02))])
    tone = shader.mix(1.0, tone, shader.ramp(height, [(0.0, 0.8), (0.6, 1.0)]), "MULTIPLY")
    cloud = shader.node("ShaderNodeTexNoise", Vector=place, Scale=1.1, Detail=4)["Fac"]
    tone = shader.mix(1.0, tone, shader.ramp(cloud, [(0.3, 0.9), (0.7, 1.04)]), "MULTIPLY")
    crumple = shader.node("ShaderNodeTexNoise", Vector=place, Scale=1.7, Detail=5, Roughness=0.55, Distortion=0.6)["Fac"]
    normal = shader.bump(crumple, 0.55 * creases, 0.35)
    normal = shader.bump(height, 0.3, 0.015, normal)
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=tone, Roughness=0.9, Specular_IOR_Level=0.2, Sheen_Weight=0.12, Sheen_Roughness=0.5, Normal=normal
    )


def boucle(color, tint=True):
    """Looped wool: matte, cloudy from loop to loop."""
    shader = Shader(f"boucle {color}")
    cloud = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=9, Detail=4, Roughness=0.7)["Fac"]
    tone = shader.ramp(cloud, [(0.3, shade(color, 0.82)), (0.7, shade(color, 1.02))])
    fibre = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=60, Detail=3)["Fac"]
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=tone, Roughness=1.0, Specular_IOR_Level=0.1, Sheen_Weight=0.4, Normal=shader.bump(fibre, 0.3, 0.01)
    )


def herringbone(color, width=0.2, ribs=11, plain=False, tint=True):
    """
    Brushed wool twill that changes its direction every `width` units, `ribs` per unit, of the colour and a paler
    yarn. `plain` is the same yarn without the pattern, for fringes.
    """
    shader = Shader(f"herringbone {color}")
    pale, deep = shade(color, 1.18), shade(color, 0.62)
    hair = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=34, Detail=8, Roughness=0.75, Distortion=1.0)["Fac"]
    if plain:
        tone, height = shader.ramp(hair, [(0.3, shade(color, 0.75)), (0.7, pale)]), hair
    else:
        axes = shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("UV"))
        zigzag = shader.math("PINGPONG", axes["X"], width)
        blur = shader.math("MULTIPLY", shader.math("SUBTRACT", hair, 0.5), 0.05)
        along = shader.math("ADD", shader.math("ADD", axes["Y"], zigzag), blur)
        height = shader.math("PINGPONG", shader.math("MULTIPLY", along, ribs * 2), 1.0)
        tone = shader.ramp(height, [(0.22, deep), (0.62, pale)])
        tone = shader.mix(1.0, tone, shader.ramp(hair, [(0.3, 0.8), (0.7, 1.08)]), "MULTIPLY")
    normal = shader.bump(hair, 0.35, 0.015, shader.bump(height, 0.35, 0.02))
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=tone, Roughness=1.0, Specular_IOR_Level=0.1, Sheen_Weight=0.35, Sheen_Roughness=0.6, Normal=normal
    )


def _yarn(shader, threads, direction):
    """Threads of uneven thickness along u (0) or v (1), from 0 to 1."""
    scale = [threads * 0.04, threads * 0.04, 1]
    scale[1 - direction] = threads * 0.55
    return shader.node("ShaderNodeTexNoise", Vector=shader.coordinates("UV", scale=tuple(scale)), Scale=1, Detail=3)["Fac"]
