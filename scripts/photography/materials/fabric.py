"""Particular weaves: herringbone, waffle, stripes, canvas, creased linen. Their uv is the flat cloth in units.

None has a sheen: a white sheen over a colour would take part in exchanging that colour.
"""

from ..studio.color import linear, shade
from .cloth import weave
from .nodes import Shader


def creased_linen(color, threads=44, creases=0.5, hem=0.0, tint=True, name="linen"):
    """
    Washed linen: a loose uneven weave, cloudy colour, and the fine creases that an iron would take out. `hem` is how
    far a stitched seam lies from the cloth's beginning (v).
    """
    shader = Shader(f"{name} {color}")
    place = shader.coordinates("UV")
    height = weave(shader, place, threads)
    yarn = shader.mix(0.5, _yarn(shader, threads, 0), _yarn(shader, threads, 1))
    tone = shader.ramp(yarn, [(0.32, shade(color, 0.74)), (0.68, shade(color, 1.02))])
    tone = shader.mix(1.0, tone, shader.ramp(height, [(0.0, 0.8), (0.6, 1.0)]), "MULTIPLY")
    cloud = shader.node("ShaderNodeTexNoise", Vector=place, Scale=1.1, Detail=4)["Fac"]
    tone = shader.mix(1.0, tone, shader.ramp(cloud, [(0.3, 0.9), (0.7, 1.04)]), "MULTIPLY")
    crumple = shader.node("ShaderNodeTexNoise", Vector=place, Scale=1.7, Detail=5, Roughness=0.55, Distortion=0.6)[
        "Fac"
    ]
    normal = shader.bump(crumple, 0.55 * creases, 0.35)
    normal = shader.bump(height, 0.3, 0.015, normal)
    if hem:
        tone, normal = _stitched(shader, hem, shade(color, 0.8), tone, normal)
    if tint:
        shader.mark_tint()
    return shader.surface(Base_Color=tone, Roughness=0.9, Specular_IOR_Level=0.2, Normal=normal)


def boucle(color, tint=True):
    """Looped wool: matte, cloudy from loop to loop."""
    shader = Shader(f"boucle {color}")
    cloud = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=9, Detail=4, Roughness=0.7)["Fac"]
    tone = shader.ramp(cloud, [(0.3, shade(color, 0.82)), (0.7, shade(color, 1.02))])
    fibre = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=60, Detail=3)["Fac"]
    if tint:
        shader.mark_tint()
    return shader.surface(Base_Color=tone, Roughness=1.0, Specular_IOR_Level=0.1, Normal=shader.bump(fibre, 0.3, 0.01))


def herringbone(color, width=0.2, ribs=11, plain=False, tint=True):
    """
    Brushed wool twill that changes its direction every `width` units, `ribs` per unit, of the colour and a paler
    yarn. `plain` is the same yarn without the pattern, for fringes.
    """
    shader = Shader(f"herringbone {color}")
    pale, deep = shade(color, 1.1), shade(color, 0.56)
    hair = shader.node(
        "ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=34, Detail=8, Roughness=0.75, Distortion=1.0
    )["Fac"]
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
    return shader.surface(Base_Color=tone, Roughness=1.0, Specular_IOR_Level=0.1, Normal=normal)


def waffle(color, cell=0.085, tint=True):
    """Cotton woven into square cells of that size: raised walls of yarn around deep middles."""
    shader = Shader(f"waffle {color}")
    axes = shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("UV"))
    sides = [shader.math("MULTIPLY", shader.math("PINGPONG", axes[axis], cell / 2), 2 / cell) for axis in "XY"]
    wobble = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates("UV"), Scale=7, Detail=3)["Fac"]
    wall = shader.math("MAXIMUM", *sides)
    wall = shader.math("ADD", wall, shader.math("MULTIPLY", shader.math("SUBTRACT", wobble, 0.5), 0.35))
    yarn = weave(shader, shader.coordinates("UV"), 5 / cell)
    tone = shader.ramp(wall, [(0.15, shade(color, 0.66)), (0.85, shade(color, 1.03))])
    tone = shader.mix(1.0, tone, shader.ramp(yarn, [(0.0, 0.86), (0.7, 1.0)]), "MULTIPLY")
    normal = shader.bump(yarn, 0.35, 0.01, shader.bump(wall, 1.0, cell * 0.4))
    if tint:
        shader.mark_tint()
    return shader.surface(Base_Color=tone, Roughness=0.95, Specular_IOR_Level=0.12, Normal=normal)


def striped(color, ground, edges, across=False, threads=44, hem=0.0, tint=True):
    """
    Half-linen with woven stripes: `edges` are (from, to) in units along the cloth's length (v), or along its width
    (u) with `across`. The ground keeps its colour when the stripes' colour is exchanged. `hem` is how far the seam
    lies from the cloth's beginning.
    """
    shader = Shader(f"stripes {color}")
    place = shader.coordinates("UV")
    axes = shader.node("ShaderNodeSeparateXYZ", Vector=place)
    way = axes["X" if across else "Y"]
    inside = 0.0
    for start, end in edges:
        over = shader.math("GREATER_THAN", way, start)
        inside = shader.math(
            "ADD", inside, shader.math("MULTIPLY", over, shader.math("LESS_THAN", way, end)), clamp=True
        )
    height = weave(shader, place, threads)
    yarn = shader.mix(0.5, _yarn(shader, threads, 0), _yarn(shader, threads, 1))
    # Every second thread of a stripe is of the ground.
    dyed = shader.math("MULTIPLY", inside, shader.ramp(height, [(0.1, 0.9), (0.5, 1.0)]))
    grey = shader.ramp(yarn, [(0.32, 0.8), (0.68, 1.03)])
    grey = shader.mix(1.0, grey, shader.ramp(height, [(0.0, 0.8), (0.6, 1.0)]), "MULTIPLY")
    tone = shader.mix(1.0, shader.mix(dyed, linear(ground), linear(color)), grey, "MULTIPLY")
    crumple = shader.node("ShaderNodeTexNoise", Vector=place, Scale=1.5, Detail=4, Distortion=0.4)["Fac"]
    normal = shader.bump(height, 0.3, 0.012, shader.bump(crumple, 0.3, 0.25))
    if hem:
        tone, normal = _stitched(shader, hem, linear(ground), tone, normal)
    if tint:
        shader.node("ShaderNodeOutputAOV", {"aov_name": "tint"}, Value=dyed)
    return shader.surface(Base_Color=tone, Roughness=0.9, Specular_IOR_Level=0.2, Normal=normal)


def _stitched(shader, at, thread, tone, normal):
    """A line of stitches of 4 mm along v = `at`, drawn in a little; returns the new tone and normal."""
    axes = shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("UV"))
    off = shader.math("ABSOLUTE", shader.math("SUBTRACT", axes["Y"], at))
    seam = shader.math("LESS_THAN", off, 0.009)
    gap = shader.math("GREATER_THAN", shader.math("PINGPONG", axes["X"], 0.02), 0.004)
    tone = shader.mix(shader.math("MULTIPLY", seam, 0.45), tone, shader.mix(gap, (0.2, 0.18, 0.15, 1), thread))
    fold = shader.ramp(shader.math("MULTIPLY", off, 12), [(0.0, 0.0), (1.0, 1.0)])
    return tone, shader.bump(fold, 0.5, 0.03, normal)


def _yarn(shader, threads, direction):
    """Threads of uneven thickness along u (0) or v (1), from 0 to 1."""
    scale = [threads * 0.04, threads * 0.04, 1]
    scale[1 - direction] = threads * 0.55
    return shader.node("ShaderNodeTexNoise", Vector=shader.coordinates("UV", scale=tuple(scale)), Scale=1, Detail=3)[
        "Fac"
    ]


def flat_woven(light, dark, bands):
    """A wool rug in two undyed tones, thick weft over cotton warp; dark `bands` are (from, to) in units along v."""
    shader = Shader("flat woven wool")
    place = shader.coordinates("UV")
    uneven = shader.node("ShaderNodeTexNoise", Vector=place, Scale=1.4, Detail=5)["Fac"]
    drift = shader.math("MULTIPLY", shader.math("SUBTRACT", uneven, 0.5), 0.1)
    way = shader.math("ADD", shader.node("ShaderNodeSeparateXYZ", Vector=place)["Y"], drift)
    figure = 0.0
    for start, end in bands:
        over = shader.math("GREATER_THAN", way, start)
        figure = shader.math(
            "ADD", figure, shader.math("MULTIPLY", over, shader.math("LESS_THAN", way, end)), clamp=True
        )
    ribs = shader.node(
        "ShaderNodeTexWave", {"bands_direction": "Y"}, Vector=place, Scale=5.6, Distortion=1.2, Detail=2, Detail_Scale=2
    )["Fac"]
    warp = shader.node(
        "ShaderNodeTexWave", {"bands_direction": "X"}, Vector=place, Scale=3.6, Distortion=0.6, Detail=1
    )["Fac"]
    height = shader.math("ADD", ribs, shader.math("MULTIPLY", warp, 0.6))
    streak = shader.node(
        "ShaderNodeTexNoise", Vector=shader.coordinates("UV", scale=(0.7, 9, 1)), Scale=1, Detail=5, Roughness=0.7
    )["Fac"]
    tone = shader.mix(figure, linear(light), linear(dark))
    tone = shader.mix(1.0, tone, shader.ramp(streak, [(0.3, 0.72), (0.7, 1.1)]), "MULTIPLY")
    tone = shader.mix(1.0, tone, shader.ramp(height, [(0.1, 0.7), (1.0, 1.0)]), "MULTIPLY")
    return shader.surface(Base_Color=tone, Roughness=1.0, Specular_IOR_Level=0.1, Normal=shader.bump(height, 0.7, 0.03))


def canvas(color, threads=26, wax=0.0, uv=True, tint=True):
    """Heavy cotton canvas; `wax` from 0 to 1 makes it darker, smoother, and paler where it was creased."""
    shader = Shader(f"canvas {color}")
    place = shader.coordinates("UV" if uv else "Object")
    height = weave(shader, place, threads)
    cloud = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=1.6, Detail=7, Roughness=0.65)["Fac"]
    tone = shader.ramp(cloud, [(0.3, shade(color, 0.86 - 0.16 * wax)), (0.7, shade(color, 1.0 + 0.1 * wax))])
    tone = shader.mix(1.0, tone, shader.ramp(height, [(0.0, 0.84 + 0.04 * wax), (0.6, 1.0)]), "MULTIPLY")
    slub = shader.node("ShaderNodeTexNoise", Vector=place, Scale=threads * 0.45, Detail=4)["Fac"]
    tone = shader.mix(1.0, tone, shader.ramp(slub, [(0.3, 0.91), (0.7, 1.04)]), "MULTIPLY")
    crease = shader.node("ShaderNodeTexNoise", Vector=shader.coordinates(), Scale=1.3, Detail=4, Distortion=0.8)["Fac"]
    normal = shader.bump(crease, 0.25, 0.25)
    normal = shader.bump(height, 0.4 - 0.15 * wax, 0.02, normal)
    if tint:
        shader.mark_tint()
    return shader.surface(
        Base_Color=tone,
        Roughness=0.95 - 0.4 * wax,
        Specular_IOR_Level=0.2 + 0.15 * wax,
        Normal=normal,
    )


def thick_felt(color, tint=True):
    """Pressed wool 3 mm thick: mottled fibres of lighter and darker wool, a hairy surface."""
    shader = Shader(f"felt {color}")
    place = shader.coordinates()
    fibres = shader.node("ShaderNodeTexNoise", Vector=place, Scale=26, Detail=12, Roughness=0.8, Distortion=2.2)["Fac"]
    tufts = shader.node("ShaderNodeTexNoise", Vector=place, Scale=6, Detail=5, Roughness=0.7)["Fac"]
    tone = shader.ramp(fibres, [(0.36, shade(color, 0.5)), (0.52, shade(color, 0.92)), (0.66, shade(color, 1.5))])
    tone = shader.mix(1.0, tone, shader.ramp(tufts, [(0.3, 0.84), (0.7, 1.08)]), "MULTIPLY")
    normal = shader.bump(fibres, 0.6, 0.025, shader.bump(tufts, 0.3, 0.04))
    if tint:
        shader.mark_tint()
    return shader.surface(Base_Color=tone, Roughness=1.0, Specular_IOR_Level=0.08, Normal=normal)


def leather(color="#a8703f", gloss=0.4):
    """Vegetable-tanned leather: smooth with fine pores, darker where it was touched."""
    shader = Shader(f"leather {color}")
    place = shader.coordinates()
    cloud = shader.node("ShaderNodeTexNoise", Vector=place, Scale=2.5, Detail=6)["Fac"]
    tone = shader.ramp(cloud, [(0.3, shade(color, 0.8)), (0.7, shade(color, 1.08))])
    pores = shader.node("ShaderNodeTexVoronoi", Vector=place, Scale=38)["Distance"]
    return shader.surface(
        Base_Color=tone, Roughness=0.62 - 0.25 * gloss, Specular_IOR_Level=0.4, Normal=shader.bump(pores, 0.12, 0.012)
    )
