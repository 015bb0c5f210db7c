"""The apron, hanging on a peg by its straps, which cross behind it."""

from mathutils import noise

from ..materials.fabric import creased_linen
from ..materials.plain import plain
from ..materials.wood import wood
from ..shapes.draped import cloth_grid, patch, remove, settle
from ..shapes.stitches import seam_of, stitches
from ..shapes.tape import tape
from ..shapes.turned import turned
from ..studio.blender import add_mesh, group, modify, place
from ..studio.catalogue import Shot, product

# The flat apron: half its width at heights above the lower hem, all in units.
OUTLINE = [(0.0, 4.6), (4.4, 4.6), (5.0, 4.2), (5.7, 2.7), (6.3, 1.8), (7.0, 1.45), (9.0, 1.3)]
LENGTH = 9.0
# Height of the peg over the hem of the flat apron.
PEG = 11.0


def half_width(height):
    for (low, a), (high, b) in zip(OUTLINE, OUTLINE[1:]):
        if height <= high:
            return a + (b - a) * (height - low) / (high - low)
    return OUTLINE[-1][1]


def hung_cloth(material, columns=84, rows=84):
    """The apron's cloth, falling from its two upper corners in front of a wall."""

    def start(x, y):
        height = y + LENGTH / 2
        wide = half_width(height) / OUTLINE[0][1]
        return x * wide, -0.55 + 0.3 * noise.noise((x * wide * 0.7, height * 0.25, 4)), height

    cloth = cloth_grid(2 * OUTLINE[0][1], LENGTH, columns, rows, material, start, name="apron")
    corners = [i for i, v in enumerate(cloth.data.vertices) if v.co.z > LENGTH - 0.16 and abs(v.co.x) > 1.12]
    wall = add_mesh("wall", [(-20, -0.06, -20), (20, -0.06, -20), (20, -0.06, 20), (-20, -0.06, 20)], [(0, 1, 2, 3)])
    settle(cloth, 46, (wall,), corners, stiff=30, bend=0.8, gravity=1.6, air=2.5, quality=6)
    remove(wall)
    return cloth


def pocket(cloth, color, left, right, low=-1.9, high=0.0):
    """A deep pocket with a double seam; places are those of the flat cloth. Returns it and its thread."""
    sewn = patch(cloth, left, right, low, high, creased_linen(color, hem=high - 0.3))
    thread = plain("#a39478", 0.8)
    seams = []
    for inset in (0.07, 0.15):

        def around(t, inset=inset):
            a, b, base = left + inset, right - inset, low + inset
            if t < 0.35:
                return a, high + (base - high) * t / 0.35
            return (a + (b - a) * (t - 0.35) / 0.3, base) if t < 0.65 else (b, base + (high - base) * (t - 0.65) / 0.35)

        seams.append(stitches(seam_of(sewn, around, 60, off=0.017), thread, 0.035, 0.02, 0.005))
    return sewn, seams


@product(
    "bakers-apron",
    "sand",
    colors=["flax", "moss", "slate"],
    hangs=True,
    main=Shot(azimuth=-10, elevation=2, fill=(0.6, 0.74), center=(0.5, 0.49)),
    detail=Shot(azimuth=-22, elevation=6, fill=(2.5, 2.5), center=(0.05, 0.62)),
)
def bakers_apron(color):
    linen = creased_linen(color)
    cloth = hung_cloth(linen)
    parts, seams = [cloth], []
    for left in (-2.5, 0.6):
        sewn, thread = pocket(cloth, color, left, left + 1.9)
        parts.append(sewn)
        seams += thread
    for part in parts:
        modify(part, "SOLIDIFY", thickness=0.02, offset=0)
        modify(part, "SUBSURF", levels=1, render_levels=1)
    straps = []
    for side in (-1, 1):
        corner = max((v.co for v in cloth.data.vertices), key=lambda p: p.z + 0.8 * side * p.x)
        seam = (corner.x - side * 0.16, corner.y - 0.02, corner.z - 0.02)
        below = (seam[0] + side * 0.1, seam[1] + 0.01, seam[2] - 0.2)
        front = [
            below,
            seam,
            (side * 0.5, -0.5, PEG - 0.9),
            (side * 0.1, -0.47, PEG - 0.05),
            (0, -0.38 + 0.03 * side, PEG + 0.08),
        ]
        behind = [(-side * 0.1, -0.26, PEG - 0.1), (-side * 0.5, -0.14, PEG - 1.4), (-side * 0.9, -0.1, PEG - 3.2)]
        straps.append(
            tape(
                front + behind, 0.34, linen, 0.03, facing=lambda t: (0, -1, 0.9) if t < 0.6 else (0, -1, 0.1), smooth=1
            )
        )
    peg = turned(
        [(0, 0), (0.09, 0), (0.09, 0.5), (0.13, 0.56), (0.15, 0.62), (0.13, 0.68), (0, 0.69)], wood("oak", "Z", seed=3)
    )
    place(peg, at=(0, 0, PEG), tilt=(84, 0))
    return group(*parts, *seams, *straps, peg)
