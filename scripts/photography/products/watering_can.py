"""The watering can."""

import math

import bmesh

from ..materials.metal import metal, powder_coat
from ..shapes.pipes import pipe, weld
from ..shapes.swept import swept
from ..shapes.turned import turned
from ..studio.blender import group
from ..studio.catalogue import Shot, close_up, product


@product(
    "rain-watering-can",
    paper="sage",
    colors=["pine", "brass"],
    exact=["brass"],
    main=Shot(turn=12, elevation=12, fill=(0.76, 0.5)),
    detail=close_up(turn=-28, elevation=18, fill=(1.6, 1.5), center=(0.72, 0.58), f_stop=16),
)
def rain_watering_can(color):
    """A drum of 13 cm; the half ring of the handle spans its rim, the spout rises to the height of the rim."""
    coat = metal("brass", roughness=0.3) if color == "brass" else powder_coat(color, 0.45, tint=False)
    r, h = 0.65, 1.12
    drum = [
        (0, 0.02),
        (r - 0.05, 0.02),
        (r - 0.03, 0),
        (r - 0.005, 0),
        (r + 0.004, 0.02),
        (r, 0.045),
        (r, 0.06),
        (r, h - 0.05),
    ]
    drum += [(r + 0.004, h - 0.03), (r + 0.016, h - 0.018), (r + 0.016, h - 0.004), (r, h), (r - 0.014, h - 0.006)]
    inside = [(r - 0.018, h - 0.05), (r - 0.018, 0.06), (r - 0.06, 0.035), (0, 0.035)]
    body = turned(drum + inside, coat, steps=96, name="drum")
    # Half of the top is closed, so that nothing spills.
    lid = turned(
        [(0.0, h - 0.03), (r - 0.012, h - 0.03), (r - 0.012, h - 0.015), (0, h - 0.015)], coat, steps=96, smooth=1
    )
    halve(lid)
    line = [
        (r - 0.08, 0, 0.2),
        (r + 0.14, 0, 0.225),
        (r + 0.5, 0, 0.42),
        (1.75, 0, 0.78),
        (2.35, 0, 1.08),
        (2.66, 0, 1.17),
        (2.86, 0, 1.14),
    ]
    spout = pipe(line, lambda t: 0.035 + 0.065 * (1 - t) ** 1.3, coat, up=(0, 1, 0), sides=24, samples=10, name="spout")
    seam = weld(lambda _: r, 0.205, 0.1, coat, thick=0.014)
    arc = [(-(r + 0.02), 0, h - 0.2), (-(r + 0.02), 0, h)]
    arc += [
        ((r + 0.02) * math.cos(math.pi - a), 0, h + 0.66 * math.sin(a))
        for a in (i * math.pi / 10 for i in range(1, 10))
    ]
    arc += [(r + 0.02, 0, h), (r + 0.02, 0, h - 0.2)]
    handle = swept(arc, 0.022, coat, flat=2.2, up=(0, 1, 0), name="handle")
    return group(body, lid, spout, seam, handle)


def halve(thing):
    """Keep the half on the side of the spout."""
    mesh = bmesh.new()
    mesh.from_mesh(thing.data)
    bmesh.ops.delete(mesh, geom=[v for v in mesh.verts if v.co.x < -0.01], context="VERTS")
    mesh.to_mesh(thing.data)
    mesh.free()
