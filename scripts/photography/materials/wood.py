"""Oak, walnut and others: growth rings around a pith that lies outside the board, and fine pores along the grain."""

import random

from ..studio.color import linear, shade
from .nodes import Shader

# Early wood, middle, late wood; rings per 10 cm; how much the pores show; how far the rings wander.
KINDS = {
    "oak": ("#d0a672", "#bf945b", "#90693c", 15, 0.7, 1.15),
    "walnut": ("#876141", "#69482d", "#3d291a", 11, 0.5, 1.5),
    "black": ("#2c2826", "#221f1d", "#141211", 16, 0.45, 1.0),
    "birch": ("#e6d1a8", "#dfc79a", "#d3b687", 8, 0.14, 1.8),
    "ash": ("#e0c798", "#d3b47e", "#b08c58", 13, 0.5, 1.1),
    "beech": ("#dcb083", "#cf9d6c", "#bf8a5a", 15, 0.25, 0.8),
    "olive": ("#cfa566", "#a9793f", "#5a3b20", 13, 0.2, 3.2),
    "cedar": ("#cf9468", "#b9764c", "#a2623c", 20, 0.2, 0.8),
    "bamboo": ("#dcc088", "#cdac70", "#b8924f", 5, 0.3, 0.3),
}


def wood(kind, grain="X", gloss=0.25, seed=0, scale=1.0, stave=None, across="Y", uv=False):
    """
    Wood with its grain along that axis of the object; another `seed` is another board. With `stave` the piece is
    glued of staves of that width, next to each other along the axis `across`. With `uv` the grain follows the mesh's
    uv (in units) instead, as in bent wood. Not tintable.
    """
    light, middle, dark, rings, pores, wander = KINDS[kind]
    chance = random.Random(f"{kind}{seed}")
    shader = Shader(f"{kind} {seed}")
    place = shader.coordinates("UV" if uv else "Object", scale=(scale,) * 3)
    lightness = None
    if stave:
        place, lightness = _staves(shader, place, stave, across, grain, chance.uniform(0, 1))
    # The pith lies a little outside, so that a board shows flames and not a target.
    pith = {axis: chance.choice((-1, 1)) * chance.uniform(0.25, 1.0) for axis in "XYZ"}
    pith[grain] = chance.uniform(-20, 20)
    place = _add(shader, place, tuple(pith[axis] for axis in "XYZ"))
    ring = _rings(shader, place, grain, rings, wander, chance)
    tones = [shade(color, chance.uniform(0.93, 1.05)) for color in (light, middle, dark)]
    tone = shader.ramp(ring, [(0.0, tones[2]), (0.16, tones[1]), (0.45, tones[0]), (0.82, tones[1]), (1.0, tones[1])])

    fibre = _along(shader, place, grain, 24.0, 0.8, 5)
    tone = shader.mix(1.0, tone, shader.ramp(fibre, [(0.3, 1 - 0.3 * pores), (0.62, 1.06)]), "MULTIPLY")
    vessel = _along(shader, place, grain, 70.0, 3.2, 2)
    # Large pores open in the early wood, at the beginning of a ring.
    open_pore = shader.ramp(shader.math("ADD", vessel, shader.math("MULTIPLY", ring, 0.16)), [(0.38, 1.0), (0.5, 0.0)])
    tone = shader.mix(shader.math("MULTIPLY", open_pore, pores), tone, shade(dark, 0.55))
    broad = _along(shader, place, grain, 1.1, 0.12, 2)
    tone = shader.mix(1.0, tone, shader.ramp(broad, [(0.32, 0.8), (0.68, 1.1)]), "MULTIPLY")
    if lightness is not None:
        tone = shader.mix(1.0, tone, lightness, "MULTIPLY")
    normal = shader.bump(open_pore, -0.12 * pores, 0.01, shader.bump(fibre, 0.05, 0.02))
    return shader.surface(
        Base_Color=tone, Roughness=0.6 - 0.3 * gloss, Coat_Weight=0.5 * gloss, Coat_Roughness=0.3, Normal=normal
    )


def plywood(thickness, seed=0):
    """Birch plywood lying in x and y, from z = 0 up to `thickness`: birch on its faces, its layers on the edges."""
    face = wood("birch", "Y", gloss=0.2, seed=seed)
    shader = Shader.of(face)
    layers = shader.math(
        "MULTIPLY", shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates())["Z"], 7 / thickness
    )
    band = shader.math("FRACT", shader.math("MULTIPLY", layers, 0.5))
    stripes = shader.ramp(
        band, [(0.44, linear("#dcc49a")), (0.5, linear("#a07c51")), (0.94, linear("#b08d60")), (1.0, linear("#dcc49a"))]
    )
    upright = shader.node("ShaderNodeSeparateXYZ", Vector=shader.coordinates("Normal"))["Z"]
    is_face = shader.ramp(shader.math("ABSOLUTE", upright), [(0.6, 0.0), (0.75, 1.0)])
    tone = shader.principled.inputs["Base Color"].links[0].from_socket
    return shader.surface(Base_Color=shader.mix(is_face, stripes, tone))


def _rings(shader, place, grain, rings, wander, chance):
    """The way through the growth ring at each place, from 0 to 1: distances from a wandering pith."""
    wave = _along(shader, place, grain, 0.75, 0.11, 2, output="Color")
    fine = _along(shader, place, grain, 5.0, 0.5, 2, output="Color")
    bent = _add(shader, place, _times(shader, wave, 0.62 * wander))
    bent = _add(shader, bent, _times(shader, fine, 0.035 * wander))
    crosswise = _times(shader, bent, tuple(0.0 if axis == grain else 1.0 for axis in "XYZ"))
    distance = shader.node("ShaderNodeVectorMath", {"operation": "LENGTH"}, _0=crosswise)["Value"]
    years = shader.node("ShaderNodeTexNoise", {"noise_dimensions": "1D"}, W=distance, Scale=5, Detail=2)["Fac"]
    count = shader.math("ADD", shader.math("MULTIPLY", distance, rings), shader.math("MULTIPLY", years, rings * 0.3))
    return shader.math("FRACT", shader.math("ADD", count, chance.uniform(0, 1)))


def _staves(shader, place, width, across, grain, phase):
    """Another piece of wood, and another lightness, for every stave."""
    position = shader.node("ShaderNodeSeparateXYZ", Vector=place)[across]
    index = shader.math("FLOOR", shader.math("ADD", shader.math("DIVIDE", position, width), 0.5 + 20))
    number = shader.math("ADD", index, 7 * phase)
    other = shader.node("ShaderNodeTexWhiteNoise", {"noise_dimensions": "1D"}, W=number)
    reach = tuple(30.0 if axis == grain else 1.3 for axis in "XYZ")
    moved = _add(shader, place, _times(shader, _add(shader, other["Color"], (-0.5,) * 3), reach))
    return moved, shader.ramp(other["Value"], [(0.0, 0.86), (1.0, 1.08)])


def _along(shader, place, grain, across, along, detail, output="Fac"):
    """Noise drawn out along the grain: so many spots per unit across and along it."""
    stretched = _times(shader, place, tuple(along if axis == grain else across for axis in "XYZ"))
    return shader.node("ShaderNodeTexNoise", Vector=stretched, Scale=1.0, Detail=detail, Roughness=0.6)[output]


def _add(shader, first, second):
    return shader.node("ShaderNodeVectorMath", {"operation": "ADD"}, _0=first, _1=second)["Vector"]


def _times(shader, first, second):
    return shader.node("ShaderNodeVectorMath", {"operation": "MULTIPLY"}, _0=first, _1=second)["Vector"]
