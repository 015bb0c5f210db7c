"""The weekly planner and the letter set."""

import math
import random

from mathutils import noise

from ..materials.nodes import Shader
from ..materials.plain import mottled, printed
from ..materials.press import Sheet, box, ellipse
from ..shapes.blocks import block, sheet
from ..shapes.books import page_edges
from ..shapes.pencils import pencil
from ..studio.blender import add_mesh, group, modify, place
from ..studio.catalogue import Shot, close_up, product
from ..studio.color import shade

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
RECYCLED = "#e9e5da"
INK = "#4a4742"


def week_sheet(width, height):
    """Seven days with six lines each, and beside them a column for later."""
    paper = Sheet(width, height, RECYCLED, 430)
    chance = random.Random(12)
    # Recycled paper has specks of what it was before.
    for tone in ("#cfc8b8", "#b9b3a6"):
        paper.fill(
            [ellipse(chance.uniform(0, width), chance.uniform(0, height), 0.004, 0.003, 6) for _ in range(380)], tone
        )
    edge, top, low = 0.13, height - 0.3, 0.16
    later = 0.44
    column = (width - 2 * edge - later - 0.06) / 7
    paper.text("Week", edge, height - 0.17, 0.085, INK, "serif", 440)
    paper.stroke([(edge + 0.28, height - 0.175), (edge + 0.75, height - 0.175)], 0.004, "#9b958a")
    for k, day in enumerate(DAYS):
        x = edge + k * column
        paper.text(day, x + 0.012, top - 0.065, 0.062, "#a55334" if k > 4 else INK, "sans", 520)
        paper.stroke([(x + 0.012, top - 0.105), (x + column - 0.03, top - 0.105)], 0.0055, INK)
        for row in range(1, 7):
            y = top - 0.105 - row * (top - 0.105 - low) / 6
            paper.stroke([(x + 0.012, y), (x + column - 0.03, y)], 0.0035, "#b5aea1")
    x = width - edge - later
    paper.fill([box(x, low - 0.04, width - edge, top + 0.02)], "#dcd6c5")
    paper.text("Later", x + 0.04, top - 0.065, 0.075, INK, "serif", 440)
    for row in range(1, 12):
        y = top - 0.09 - row * (top - 0.09 - low) / 11.4
        paper.stroke([(x + 0.04, y), (width - edge - 0.04, y)], 0.0035, "#b0a994")
        paper.stroke(box(x + 0.04, y + 0.018, x + 0.075, y + 0.053), 0.0035, "#8d8675", closed=True)
    return paper


@product(
    "weekly-planner",
    "sage",
    main=Shot(turn=-24, elevation=46, fill=(0.8, 0.6)),
    detail=close_up(turn=-16, elevation=48, fill=(2.1, 2.1), center=(0.5, 0.36), f_stop=22, focus=(0, 0.5, 0.08)),
)
def weekly_planner(_):
    width, height = 2.97, 2.1
    board = block(width, height, 0.022, mottled("#8f8b84", 0.1, 12, roughness=0.9), edge=0.004, name="board")
    pad = block(width, height, 0.055, page_edges(RECYCLED, 14), at=(0, 0, 0.022), edge=0.0, name="pad")
    top = printed(week_sheet(width, height).picture("week"), 0.9)
    # The first sheet has been lifted at its free corner.
    lifted = sheet(
        width,
        height,
        top,
        at=(0, 0, 0.0785),
        columns=40,
        rows=30,
        bend=lambda u, v: 0.11 * max(u - 0.62, 0) ** 2 * max(0.75 - v, 0) * 7,
    )
    tool = group(*pencil("pine", seed=3), at=(0.42, -0.32, 0.082), turn=24)
    return group(board, pad, lifted, tool)


def cotton_paper(color):
    """Soft paper of cotton, a little rough."""
    shader = Shader(f"cotton paper {color}")
    place_ = shader.coordinates()
    fibre = shader.node("ShaderNodeTexNoise", Vector=place_, Scale=26, Detail=7, Roughness=0.6)["Fac"]
    tone = shader.ramp(fibre, [(0.3, shade(color, 0.93)), (0.7, shade(color, 1.02))])
    shader.mark_tint()
    return shader.surface(
        Base_Color=tone, Roughness=0.95, Specular_IOR_Level=0.15, Normal=shader.bump(fibre, 0.22, 0.012)
    )


def lining(width, height):
    """Tissue with a small pattern of leaves."""
    tissue = Sheet(width, height, "#efe6d2", 420)
    for row in range(int(height / 0.11) + 2):
        for column in range(int(width / 0.11) + 2):
            x, y = column * 0.11 + (row % 2) * 0.055, row * 0.095
            lean = 0.7 if (row + column) % 2 else 2.4
            leaf = [
                (x + a * math.cos(lean) - b * math.sin(lean), y + a * math.sin(lean) + b * math.cos(lean))
                for a, b in ((p, q * (1 - (p / 0.04) ** 2)) for p, q in ellipse(0, 0, 0.04, 0.02, 14))
            ]
            tissue.fill([leaf], "#b9795a")
    return printed(tissue.picture("tissue"), 0.8)


def deckled(width, height, material, at, seed, thickness=0.008):
    """A sheet whose left and right edges are torn, as the mould left them."""
    columns, rows = 30, 90
    vertices, faces = [], []
    for row in range(rows + 1):
        y = (row / rows - 0.5) * height
        torn = [
            0.035 * noise.noise((y * 5, seed * 3.1, side)) + 0.022 * noise.noise((y * 22, seed * 7.7, side))
            for side in (0, 5)
        ]
        for column in range(columns + 1):
            t = column / columns
            x = (t - 0.5) * width
            x += torn[0] * max(1 - t * 12, 0) + torn[1] * max(1 - (1 - t) * 12, 0)
            edge = max(abs(t - 0.5) * 2 - 0.94, 0) / 0.06
            lift = 0.006 * noise.noise((x * 1.5, y * 1.5, seed)) + 0.02 * edge * noise.noise((x, y * 8, seed))
            vertices.append((x, y, lift))
    for row in range(rows):
        for column in range(columns):
            a = row * (columns + 1) + column
            faces.append((a, a + 1, a + columns + 2, a + columns + 1))
    thing = add_mesh("sheet", vertices, faces, material)
    modify(thing, "SOLIDIFY", thickness=thickness, offset=1)
    return place(thing, at=at)


def envelope(material, inside=None, flap=None):
    """A C6 envelope lying on its face; `flap` is how far it stands open in degrees, None for closed."""
    w, h, thick = 1.62, 1.14, 0.012
    parts = [block(w, h, thick, material, edge=0.003, name="envelope")]
    point = 0.78
    for side in (-1, 1):
        corners = [(side * w / 2, -h / 2, 0), (side * w / 2, h / 2, 0), (side * 0.1, 0.0, 0)]
        wing = add_mesh("wing", corners if side > 0 else corners[::-1], [(0, 1, 2)], material, smooth=False)
        modify(wing, "SOLIDIFY", thickness=0.004, offset=1)
        parts.append(place(wing, at=(0, 0, thick + 0.001)))
    low = add_mesh(
        "lower flap",
        [(-w / 2 + 0.01, -h / 2, 0), (w / 2 - 0.01, -h / 2, 0), (0.07, 0.06, 0), (-0.07, 0.06, 0)],
        [(0, 1, 2, 3)],
        material,
        smooth=False,
    )
    modify(low, "SOLIDIFY", thickness=0.004, offset=1)
    parts.append(place(low, at=(0, 0, thick + 0.006)))
    # The flap from its fold (y = 0) to its rounded point.
    outline = [
        (-w / 2, 0.0),
        (-w / 2 + 0.03, -0.035),
        (-0.1, -point + 0.04),
        (-0.045, -point + 0.004),
        (0.045, -point + 0.004),
    ]
    outline += [(0.1, -point + 0.04), (w / 2 - 0.03, -0.035), (w / 2, 0.0)]
    cover = add_mesh("flap", [(x, y, 0.0) for x, y in outline], [tuple(range(len(outline)))], material, smooth=False)
    modify(cover, "SOLIDIFY", thickness=0.005, offset=1)
    leaves = [cover]
    if inside is not None:
        inner = [(x * 0.93, y * 0.93 - 0.012, -0.001) for x, y in outline]
        tissue = add_mesh(
            "tissue",
            inner,
            [tuple(range(len(inner)))],
            inside,
            smooth=False,
            uvs=[(0.5 + x / w, -y / point) for x, y, _ in inner],
        )
        leaves.append(tissue)
    for leaf in leaves:
        place(leaf, at=(0, h / 2, thick + 0.011), tilt=(-(flap or 0), 0))
        parts.append(leaf)
    return parts


@product(
    "letter-set",
    "rose",
    colors=["oat", "blue"],
    main=Shot(turn=-24, elevation=42, fill=(0.76, 0.62)),
    detail=close_up(turn=-30, elevation=34, fill=(1.9, 1.9), center=(0.62, 0.5), f_stop=18),
)
def letter_set(color):
    paper = cotton_paper(color)
    tissue = lining(1.62, 0.8)
    chance = random.Random(4)
    sheets = [
        deckled(
            1.48, 2.1, paper, (-0.62 + chance.uniform(-0.012, 0.012), 0.1 + chance.uniform(-0.01, 0.01), 0.0125 * k), k
        )
        for k in range(14)
    ]
    for each in sheets:
        each.rotation_euler.z = math.radians(chance.uniform(-1.6, 1.6))
    pile = []
    for k in range(5):
        pile.append(
            group(
                *envelope(paper, tissue),
                at=(0.95 + 0.012 * math.sin(k * 2), 0.42, 0.024 * k),
                turn=-3 + chance.uniform(-2, 2),
            )
        )
    open_one = group(*envelope(paper, tissue, flap=158), at=(0.62, -0.75, 0.165), turn=14)
    return group(*sheets, *pile, open_one)
