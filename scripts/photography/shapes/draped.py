"""Cloth that falls, folds and fills: simulated frame by frame, then kept as a plain mesh."""

import math

import bpy

from ..studio.blender import add_mesh


def cloth_grid(width, height, columns, rows, material, place=None, name="cloth"):
    """
    A sheet of cloth; `place(x, y)` gives the point in space of a point of the flat cloth (its middle is 0, 0).
    Its uv is the flat cloth in units, so that threads have their real width wherever it is folded.
    """
    vertices, uvs, faces = [], [], []
    for row in range(rows + 1):
        for column in range(columns + 1):
            x, y = (column / columns - 0.5) * width, (row / rows - 0.5) * height
            vertices.append(place(x, y) if place else (x, y, 0.0))
            uvs.append((x, y))
    for row in range(rows):
        for column in range(columns):
            first = row * (columns + 1) + column
            faces.append((first, first + 1, first + columns + 2, first + columns + 1))
    return add_mesh(name, vertices, faces, material, uvs=uvs)


def settle(
    thing, frames, obstacles=(), pinned=(), pressure=0.0, gravity=1.0, stiff=15.0, bend=0.5, own=None, **settings
):
    """
    Let cloth move for `frames` and keep how it lies. `obstacles` are meshes it falls on, `pinned` are vertices that
    stay where they are, `pressure` fills a closed cover, `own` is how far it keeps from itself in units.
    """
    scene = bpy.context.scene
    bodies = bpy.data.collections.new("obstacles")
    for obstacle in obstacles:
        bodies.objects.link(obstacle)
        obstacle.modifiers.new("collision", "COLLISION")
        obstacle.collision.thickness_outer = 0.02
        obstacle.collision.cloth_friction = 12
    cloth = thing.modifiers.new("cloth", "CLOTH")
    options = cloth.settings
    options.quality = settings.pop("quality", 6)
    options.mass = settings.pop("mass", 0.3)
    options.tension_stiffness = options.compression_stiffness = options.shear_stiffness = stiff
    options.bending_stiffness = bend
    options.air_damping = settings.pop("air", 2.0)
    options.effector_weights.gravity = gravity
    if pressure:
        options.use_pressure = True
        options.uniform_pressure_force = pressure
    if pinned:
        pins = thing.vertex_groups.new(name="pins")
        pins.add(list(pinned), 1.0, "REPLACE")
        options.vertex_group_mass = pins.name
    for key, value in settings.items():
        setattr(options, key, value)
    contact = cloth.collision_settings
    contact.use_collision = bool(obstacles)
    contact.collection = bodies
    contact.distance_min = 0.02
    contact.use_self_collision = own is not None
    if own is not None:
        contact.self_distance_min = own
        contact.self_friction = 8
    cloth.point_cache.frame_end = frames + 1
    for frame in range(1, frames + 2):
        scene.frame_set(frame)
    graph = bpy.context.evaluated_depsgraph_get()
    points = [tuple(vertex.co) for vertex in thing.evaluated_get(graph).data.vertices]
    thing.modifiers.remove(cloth)
    for obstacle in obstacles:
        obstacle.modifiers.remove(obstacle.modifiers["collision"])
    bpy.data.collections.remove(bodies)
    scene.frame_set(1)
    thing.data.vertices.foreach_set("co", [axis for point in points for axis in point])
    thing.data.update()
    return thing


def remove(*things):
    """Take away what only served a simulation."""
    for thing in things:
        bpy.data.objects.remove(thing, do_unlink=True)


def cover(width, height, material, cell=0.06, gap=0.02, round_by=0.25, name="cover"):
    """
    Two sheets sewn together all around, lying flat in x and y: the cover of a cushion, still empty. Corners are
    rounded by `round_by` units. Returns the mesh and the indices of its seam in their order.
    """
    columns, rows = round(width / cell), round(height / cell)
    across, along = columns + 1, rows + 1

    def rim(column, row):
        return column in (0, columns) or row in (0, rows)

    vertices, uvs, front, back = [], [], {}, {}
    for side, indices in ((1, front), (-1, back)):
        for row in range(along):
            for column in range(across):
                if side < 0 and rim(column, row):
                    indices[column, row] = front[column, row]
                    continue
                x, y = (column / columns - 0.5) * width, (row / rows - 0.5) * height
                indices[column, row] = len(vertices)
                vertices.append((*_rounded(x, y, width, height, round_by), 0.0 if rim(column, row) else side * gap))
                uvs.append((x, y))
    faces = []
    for indices, flip in ((front, False), (back, True)):
        for row in range(rows):
            for column in range(columns):
                corners = [
                    indices[c, r]
                    for c, r in ((column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1))
                ]
                faces.append(tuple(reversed(corners)) if flip else tuple(corners))
    order = [(c, 0) for c in range(columns)] + [(columns, r) for r in range(rows)]
    order += [(c, rows) for c in range(columns, 0, -1)] + [(0, r) for r in range(rows, 0, -1)]
    return add_mesh(name, vertices, faces, material, uvs=uvs), [front[key] for key in order]


def _rounded(x, y, width, height, radius):
    """Pull a point of a rectangle in, so that the rectangle's corners become round."""
    inner_x, inner_y = width / 2 - radius, height / 2 - radius
    out_x, out_y = abs(x) - inner_x, abs(y) - inner_y
    if radius <= 0 or out_x <= 0 or out_y <= 0:
        return x, y
    reach = math.hypot(out_x, out_y)
    shrink = max(out_x, out_y) / reach
    return math.copysign(inner_x + out_x * shrink, x), math.copysign(inner_y + out_y * shrink, y)


def patch(cloth, left, right, low, high, material, lift=0.03, gape=0.08, name="pocket"):
    """
    A pocket sewn onto a cloth (see `cloth_grid`), between those places of the flat cloth: the same cloth again, `lift`
    in front of it, its upper edge standing off by `gape`.
    """
    mesh = cloth.data
    uv_of = {}
    for loop, uv in zip(mesh.loops, mesh.uv_layers[0].data):
        uv_of[loop.vertex_index] = tuple(uv.uv)
    inside = {i for i, (u, v) in uv_of.items() if left <= u <= right and low <= v <= high}
    kept = [tuple(polygon.vertices) for polygon in mesh.polygons if inside.issuperset(polygon.vertices)]
    index = {vertex: i for i, vertex in enumerate(sorted({v for face in kept for v in face}))}
    vertices = []
    for i in index:
        u, v = uv_of[i]
        up, side = (v - low) / (high - low), (u - left) / (right - left)
        out = lift + gape * max(up, 0.0) ** 3 * math.sin(math.pi * min(max(side, 0.0), 1.0))
        vertices.append(tuple(mesh.vertices[i].co + mesh.vertices[i].normal * out))
    return add_mesh(
        name, vertices, [tuple(index[v] for v in face) for face in kept], material, uvs=[uv_of[i] for i in index]
    )
