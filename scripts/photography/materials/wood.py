"""Oak, walnut and others: growth rings around a pith that lies outside the board, and fine pores along the grain."""

from ..studio.color import linear
from .nodes import Shader

# Early wood, middle, late wood; rings per 10 cm; how much the pores show.
KINDS = {
    "oak": ("#d9b88a", "#c79f6c", "#b58d5b", 20, 0.5),
    "walnut": ("#8d6546", "#74502f", "#5c3e27", 17, 0.4),
    "black": ("#3a3735", "#2b2928", "#1f1d1c", 18, 0.6),
    "birch": ("#e6d3b1", "#dcc49c", "#d2b88f", 14, 0.2),
    "ash": ("#ddc9a5", "#cfb68c", "#b99d71", 16, 0.5),
    "beech": ("#dcb791", "#cfa67d", "#c2976f", 15, 0.3),
    "olive": ("#d2ac72", "#b38449", "#7d5630", 22, 0.2),
    "cedar": ("#cf9a74", "#b97f59", "#a56d4a", 24, 0.2),
    "bamboo": ("#dcc693", "#cdb27a", "#b89a62", 5, 0.3),
}


def wood(kind, grain="X", gloss=0.25, seed=0, scale=1.0):
    """Wood with its grain along that axis of the object; another `seed` is another board. Not tintable."""
    light, middle, dark, rings, pores = KINDS[kind]
    along = "XYZ".index(grain)
    shader = Shader(f"{kind} {seed}")
    still = [1.0, 1.0, 1.0]
    still[along] = 0.12
    # Away from the pith, so that a board shows flames and not a target.
    offset = [0.9 + 0.37 * (seed % 7), -2.3 - 0.53 * (seed % 5), 1.7 + 0.41 * (seed % 3)]
    offset[along] = 1.3 * seed
    place = shader.coordinates(scale=tuple(s * scale for s in still), offset=tuple(offset))
    waves = shader.node("ShaderNodeTexNoise", Vector=place, Scale=0.9, Detail=3, Roughness=0.5)["Color"]
    bent = shader.mix(0.28, place, waves, "ADD")
    ring = shader.node(
        "ShaderNodeTexWave",
        {"wave_type": "RINGS", "rings_direction": grain, "wave_profile": "SAW"},
        Vector=bent,
        Scale=rings * 0.314,
        Distortion=1.4,
        Detail=3,
        Detail_Scale=1.2,
    )["Fac"]
    tone = shader.ramp(ring, [(0.0, linear(light)), (0.55, linear(middle)), (0.86, linear(dark)), (1.0, linear(light))])
    thin = [26.0, 26.0, 26.0]
    thin[along] = 0.9
    fibre = shader.node(
        "ShaderNodeTexNoise", Vector=shader.coordinates(scale=tuple(t * scale for t in thin)), Scale=1.0, Detail=5, Roughness=0.65
    )["Fac"]
    streak = shader.ramp(fibre, [(0.32, 1 - 0.55 * pores), (0.52, 1.0)])
    tone = shader.mix(0.9, tone, streak, "MULTIPLY")
    broad = shader.node("ShaderNodeTexNoise", Vector=place, Scale=0.5, Detail=1)["Fac"]
    tone = shader.mix(1.0, tone, shader.ramp(broad, [(0.3, 0.86), (0.7, 1.06)]), "MULTIPLY")
    normal = shader.bump(fibre, 0.08, 0.03)
    return shader.surface(
        Base_Color=tone, Roughness=0.62 - 0.3 * gloss, Coat_Weight=0.5 * gloss, Coat_Roughness=0.3, Normal=normal
    )
