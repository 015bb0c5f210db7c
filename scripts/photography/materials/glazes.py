"""Glazes that change over the pot: dipped, run down in the kiln, or pitted at the rim. Heights in units."""

from ..studio.color import linear, shade
from .nodes import Shader


def dipped(color, clay, line, wave=0.035, gloss=0.4, speckle=0.4):
    """A pot dipped upside down: glaze above about the height `line`, bare clay below, the border swings by `wave`."""
    shader = Shader(f"dipped {color}")
    place = shader.coordinates()
    height = shader.node("ShaderNodeSeparateXYZ", Vector=place)["Z"]
    swing = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(scale=(1, 1, 0.2)), Scale=1.5, Detail=3)["Fac"]
    border = shader.math("ADD", line - wave * 2, shader.math("MULTIPLY", swing, wave * 4))
    above = shader.math("SUBTRACT", height, border)
    glazed = shader.ramp(shader.math("ADD", shader.math("MULTIPLY", above, 25), 0.5), [(0.45, 0.0), (0.55, 1.0)])
    # The glaze ends in a fat, slightly darker bead.
    bead = shader.ramp(shader.math("MULTIPLY", above, 8), [(0.0, 0.86), (0.35, 1.0)])
    glass = shader.mix(1.0, _clouded(shader, place, color, speckle), bead, "MULTIPLY")
    grain = shader.node("ShaderNodeTexNoise", Vector=place, Scale=5, Detail=8, Roughness=0.7)["Fac"]
    earth = shader.ramp(grain, [(0.25, shade(linear(clay), 0.82)), (0.75, shade(linear(clay), 1.05))])
    sand = shader.node("ShaderNodeTexNoise", Vector=place, Scale=55, Detail=4)["Fac"]
    rough_clay = shader.math("MULTIPLY", shader.math("SUBTRACT", 1.0, glazed), sand)
    normal = shader.bump(shader.math("ADD", glazed, rough_clay), 0.3, 0.02, _fingers(shader, place, 0.1))
    shader.node("ShaderNodeOutputAOV", {"aov_name": "tint"}, Value=glazed)
    return shader.surface(
        Base_Color=shader.mix(glazed, earth, glass),
        Roughness=shader.ramp(glazed, [(0.0, 0.9), (1.0, 0.62 - 0.3 * gloss)]),
        Coat_Weight=shader.math("MULTIPLY", glazed, 0.15 + 0.6 * gloss),
        Coat_Roughness=0.32 - 0.26 * gloss,
        Normal=normal,
    )


def running(color, bottom, top, gloss=0.75):
    """A glaze that ran in the kiln: thin and light at the height `top`, streaked below, pooled dark at `bottom`."""
    shader = Shader(f"running {color}")
    place = shader.coordinates()
    height = shader.node("ShaderNodeSeparateXYZ", Vector=place)["Z"]
    streaks = shader.node(
        "ShaderNodeTexNoise",
        Vector=shader.coordinates(scale=(7, 7, 0.7)),
        Scale=1,
        Detail=6,
        Roughness=0.6,
        Distortion=0.4,
    )["Fac"]
    level = shader.math("DIVIDE", shader.math("SUBTRACT", height, bottom), top - bottom)
    run = shader.math("ADD", level, shader.math("MULTIPLY", shader.math("SUBTRACT", streaks, 0.5), 0.42))
    stops = [(0.0, 0.2), (0.12, 0.34), (0.26, 0.76), (0.55, 1.0), (0.88, 1.12), (1.0, 0.8)]
    pooled = shader.ramp(run, [(at, shade(linear(color), factor)) for at, factor in stops])
    flow = shader.ramp(streaks, [(0.32, 0.78), (0.6, 1.06)])
    spots = shader.node("ShaderNodeTexNoise", Vector=place, Scale=17, Detail=4, Roughness=0.65)["Fac"]
    tone = shader.mix(0.8, pooled, flow, "MULTIPLY")
    tone = shader.mix(0.4, tone, shader.ramp(spots, [(0.34, 0.6), (0.5, 1.0)]), "MULTIPLY")
    normal = shader.bump(streaks, 0.12, 0.03, _fingers(shader, place, 0.2))
    shader.mark_tint()
    return shader.surface(
        Base_Color=tone,
        Roughness=0.6 - 0.3 * gloss,
        Coat_Weight=0.15 + 0.6 * gloss,
        Coat_Roughness=0.32 - 0.26 * gloss,
        Normal=normal,
        Coat_Normal=normal,
    )


def pitted(color, inner, outer, gloss=0.5):
    """A glaze with pits of burnt-away salt between the radii `inner` and `outer`; smooth elsewhere."""
    shader = Shader(f"pitted {color}")
    place = shader.coordinates()
    flat = shader.coordinates(scale=(1, 1, 0))
    radius = shader.node("ShaderNodeVectorMath", {"operation": "LENGTH"}, _0=flat)["Value"]
    inside = shader.math("SUBTRACT", radius, inner)
    rim = shader.math("MULTIPLY", inside, 14, clamp=True)
    rim = shader.math("MULTIPLY", rim, shader.math("MULTIPLY", shader.math("SUBTRACT", outer, radius), 18, clamp=True))
    grain = shader.node("ShaderNodeTexNoise", Vector=place, Scale=9, Detail=3)["Fac"]
    cells = shader.node("ShaderNodeTexVoronoi", {"feature": "F1"}, Vector=place, Scale=13, Randomness=1.0)["Distance"]
    size = shader.math("ADD", 0.1, shader.math("MULTIPLY", grain, 0.38))
    depth = shader.math("SUBTRACT", size, cells)
    pit = shader.math("MULTIPLY", shader.math("MULTIPLY", depth, 6, clamp=True), rim)
    tone = shader.mix(1.0, _clouded(shader, place, color, 0.25), shader.ramp(pit, [(0.0, 1.0), (0.9, 0.6)]), "MULTIPLY")
    normal = shader.bump(shader.math("SUBTRACT", 1.0, pit), 0.7, 0.03, _fingers(shader, place, 0.05))
    return shader.surface(
        Base_Color=tone,
        Roughness=0.62 - 0.3 * gloss,
        Coat_Weight=0.15 + 0.6 * gloss,
        Coat_Roughness=0.32 - 0.26 * gloss,
        Normal=normal,
        Coat_Normal=normal,
    )


def _clouded(shader, place, color, speckle):
    cloud = shader.node("ShaderNodeTexNoise", Vector=place, Scale=2.2, Detail=5, Roughness=0.6)["Fac"]
    tone = shader.ramp(cloud, [(0.3, shade(linear(color), 0.88)), (0.7, shade(linear(color), 1.04))])
    if not speckle:
        return tone
    spots = shader.node("ShaderNodeTexNoise", Vector=place, Scale=42, Detail=2, Roughness=0.4)["Fac"]
    return shader.mix(1.0, tone, shader.ramp(spots, [(0.66, 1.0), (0.70, 1 - 0.75 * speckle)]), "MULTIPLY")


def _fingers(shader, place, strength):
    bands = shader.node(
        "ShaderNodeTexWave",
        {"bands_direction": "Z"},
        Vector=place,
        Scale=2.6,
        Distortion=1.2,
        Detail=2,
        Detail_Scale=0.6,
    )["Fac"]
    return shader.bump(bands, strength, 0.03)
