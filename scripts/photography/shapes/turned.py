"""Bodies turned on a wheel or a lathe."""

import math

from ..studio.blender import add_mesh, modify


def turned(profile, material, foot=0, foot_material=None, steps=72, smooth=2, flutes=None, name="turned"):
    """
    Turn `profile`, a list of (radius, height), around z. The first `foot` segments carry `foot_material`.
    Points close to each other make an edge, points far apart a curve. `flutes` is (count, depth) for ribs
    around the body.
    """
    rings = len(profile)
    vertices, faces = [], []
    for step in range(steps):
        angle = 2 * math.pi * step / steps
        for radius, height in profile:
            if flutes and radius > 0.02:
                count, depth = flutes
                radius += depth * abs(math.sin(angle * count / 2)) - depth
            vertices.append((radius * math.cos(angle), radius * math.sin(angle), height))
    for step in range(steps):
        ahead = (step + 1) % steps
        for i in range(rings - 1):
            faces.append((step * rings + i, ahead * rings + i, ahead * rings + i + 1, step * rings + i + 1))
    body = add_mesh(name, vertices, faces, material)
    if foot and foot_material is not None:
        body.data.materials.append(foot_material)
        for index, polygon in enumerate(body.data.polygons):
            if index % (rings - 1) < foot:
                polygon.material_index = 1
    modify(body, "SUBSURF", levels=1, render_levels=smooth)
    return body


def paint(body, profile, segments, material):
    """Give those segments of a body turned from `profile` another material, for example its inside."""
    body.data.materials.append(material)
    slot = len(body.data.materials) - 1
    for index, polygon in enumerate(body.data.polygons):
        if index % (len(profile) - 1) in segments:
            polygon.material_index = slot
    return body
