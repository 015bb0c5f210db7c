"""Books: a hard case around sewn pages, closed or lying open. They are built lying on their back cover, spine at -x."""

import math

from ..materials.nodes import Shader
from ..studio.blender import add_mesh, modify
from ..studio.color import linear, shade

BOARD = 0.028
# How far the boards stand out over the pages.
SQUARE = 0.03


def page_edges(color="#f1eadb", sheets=60):
    """Cut paper: fine lines from sheet to sheet along v."""
    shader = Shader("page edges")
    lines = shader.node(
        "ShaderNodeTexNoise", Vector=shader.coordinates("UV", scale=(0.6, sheets, 1)), Scale=1, Detail=4
    )["Fac"]
    tone = shader.ramp(lines, [(0.3, shade(color, 0.62)), (0.6, linear(color))])
    return shader.surface(Base_Color=tone, Roughness=0.9, Specular_IOR_Level=0.2, Normal=shader.bump(lines, 0.35, 0.01))


def ruled_surface(rows, material, name):
    """A grid of points, rows of equal length; u runs along a row, v from row to row, both from 0 to 1."""
    count = len(rows[0])
    vertices = [point for row in rows for point in row]
    uvs = [(i / (count - 1), j / (len(rows) - 1)) for j in range(len(rows)) for i in range(count)]
    faces = [
        (j * count + i, j * count + i + 1, (j + 1) * count + i + 1, (j + 1) * count + i)
        for j in range(len(rows) - 1)
        for i in range(count - 1)
    ]
    return add_mesh(name, vertices, faces, material, uvs=uvs)


def closed_book(width, height, thick, cover, paper=None, round_spine=0.0):
    """
    A hardcover lying on its back. The uv of `cover` runs over the whole case from the edge of the back over the spine
    to the edge of the front (u), and up (v); see `case_width`.
    """
    half = height / 2 + SQUARE
    top = thick - BOARD / 2
    low = BOARD / 2
    groove = 0.075
    right = width + SQUARE
    # From the back's edge to the spine; the joint is pressed in next to the spine.
    under = [(right, low), (width * 0.6, low), (groove * 2.4, low), (groove * 1.7, low), (groove * 1.2, low + 0.02)]
    under += [(groove * 0.6, low), (0.012, low)]
    rise = [(-round_spine * math.sin(math.pi * i / 10), low + (top - low) * i / 10) for i in range(1, 10)]
    line = under + rise + [(x, top + low - z) for x, z in reversed(under)]
    lengths = [0.0]
    for a, b in zip(line, line[1:]):
        lengths.append(lengths[-1] + math.dist(a, b))
    steps = 8
    vertices, uvs, faces = [], [], []
    for i, (x, z) in enumerate(line):
        for k in range(steps + 1):
            vertices.append((x, -half + 2 * half * k / steps, z))
            uvs.append((lengths[i] / lengths[-1], k / steps))
    for i in range(len(line) - 1):
        for k in range(steps):
            a = i * (steps + 1) + k
            faces.append((a, a + 1, a + steps + 2, a + steps + 1))
    case = add_mesh("case", vertices, faces, cover, uvs=uvs)
    modify(case, "SOLIDIFY", thickness=BOARD, offset=0)
    modify(case, "BEVEL", width=0.006, segments=2, limit_method="ANGLE")
    pages = page_block(width, height, low + BOARD / 2, top - BOARD / 2, paper or page_edges())
    return [case, pages]


def case_width(width, thick, round_spine=0.0):
    """The flat width of the cover of `closed_book`: where front, spine and back meet can be counted from it."""
    return 2 * (width + SQUARE) + thick - BOARD + 2.0 * round_spine


def page_block(width, height, low, high, material, inset=0.02):
    """The closed pages: a block with the lines of its sheets, hollow at the fore-edge by a hair."""
    rows = []
    y = height / 2
    count = 8
    for j in range(count + 1):
        z = low + (high - low) * j / count
        x = width - 0.012 * math.sin(math.pi * j / count)
        rows.append([(inset, -y, z), (x, -y, z), (x, y, z), (inset, y, z)])
    vertices, uvs, faces = [], [], []
    for j, row in enumerate(rows):
        for i, point in enumerate(row):
            vertices.append(point)
            uvs.append(((0, width, width + height, 2 * width + height)[i], j / count))
    for j in range(count):
        for i in range(3):
            a = j * 4 + i
            faces.append((a, a + 1, a + 5, a + 4))
    return add_mesh("pages", vertices, faces, material, smooth=False, uvs=uvs)


def page_height(s, thick, width):
    """Height of an open book's page at the way `s` (0 at the fold, 1 at the edge): up from the fold, then down."""
    rise = 1 - math.exp(-s * 9)
    return (
        thick * (0.22 + 0.78 * rise) * (1 - 0.1 * s * s)
        + 0.05 * width * 0.35 * rise * math.sin(math.pi * min(s * 1.15, 1)) ** 2
    )


def open_book(width, height, thick, left, right, cover, paper=None, loose=True):
    """
    A book open at its middle, lying on its covers, the fold at x = 0. `left` and `right` are materials of the pages;
    `thick` is that of one half.
    """
    paper = paper or page_edges()
    parts = []
    columns = 40
    base = BOARD
    for side, material in ((-1, left), (1, right)):
        top, y = [], height / 2
        for i in range(columns + 1):
            s = i / columns
            # The sheets of a half slide over each other: the upper one ends earlier.
            top.append((side * (0.004 + s * (width - 0.16 * thick)), base + page_height(s, thick, width)))
        order = top if side > 0 else top[::-1]
        page = ruled_surface([[(x, v, z) for x, z in order] for v in (-y, -y / 2, 0, y / 2, y)], material, "page")
        parts.append(page)
        if loose:
            # One sheet that does not lie quite flat.
            lifted = []
            for v in (-y, -y / 2, 0, y / 2, y):
                row = []
                for i, (x, z) in enumerate(order):
                    s = i / columns if side > 0 else 1 - i / columns
                    row.append((x, v, z + 0.004 + 0.07 * s**2.2 * (0.75 + 0.3 * v / height)))
                lifted.append(row)
            parts.append(ruled_surface(lifted, material, "loose page"))
        for v in (-y, y):
            rows = []
            for j in range(9):
                t = j / 8
                row = []
                for i, (x, z) in enumerate(top):
                    s = i / columns
                    end = side * (0.004 + s * (width - 0.16 * thick * t))
                    row.append((end, v, base + (z - base) * t))
                rows.append(row)
            parts.append(ruled_surface(rows, paper, "cut"))
        edge = []
        for j in range(9):
            t = j / 8
            x, z = side * (0.004 + width - 0.16 * thick * t), base + (top[-1][1] - base) * t
            edge.append([(x, -y, z), (x, 0, z), (x, y, z)])
        parts.append(ruled_surface(edge, paper, "fore-edge"))
    x, y = width + SQUARE, height / 2 + SQUARE
    line = [(-x, 0.5), (-x * 0.5, 0.5), (-0.2, 0.5), (0.2, 0.5), (x * 0.5, 0.5), (x, 0.5)]
    boards = ruled_surface([[(a, v, BOARD * b) for a, b in line] for v in (-y, 0, y)], cover, "boards")
    modify(boards, "SOLIDIFY", thickness=BOARD, offset=0)
    modify(boards, "BEVEL", width=0.006, segments=2, limit_method="ANGLE")
    return [*parts, boards]
