"""An empty Blender file, and grouping of what is put into it. One unit is 10 cm; z is up; the camera looks along +y."""

import bpy
from mathutils import Vector


def start_empty():
    """Forget everything that an earlier picture left behind."""
    bpy.ops.wm.read_factory_settings(use_empty=True)


def add_mesh(name, vertices, faces, material=None, smooth=True, uvs=None):
    """A mesh object of plain lists; `uvs` holds one (u, v) per vertex."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(vertices, [], faces)
    mesh.update()
    if uvs is not None:
        layer = mesh.uv_layers.new(name="UVMap")
        for loop in mesh.loops:
            layer.data[loop.index].uv = uvs[loop.vertex_index]
    for polygon in mesh.polygons:
        polygon.use_smooth = smooth
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(thing)
    if material is not None:
        mesh.materials.append(material)
    return thing


def modify(thing, kind, **settings):
    """Add a modifier and return it."""
    modifier = thing.modifiers.new(kind.lower(), kind)
    for key, value in settings.items():
        setattr(modifier, key, value)
    return modifier


def group(*things, at=(0, 0, 0), turn=0.0, scale=1.0):
    """One parent for all parts of a product, so that it can be placed as a whole; `turn` in degrees about z."""
    import math

    parent = bpy.data.objects.new("group", None)
    bpy.context.collection.objects.link(parent)
    for thing in things:
        if thing.parent is None:
            thing.parent = parent
    parent.location = at
    parent.rotation_euler = (0, 0, math.radians(turn))
    parent.scale = (scale,) * 3
    return parent


def place(thing, at=None, turn=None, tilt=None):
    """Move a part: `at` in units, `turn` about z and `tilt` about x and y in degrees."""
    import math

    if at is not None:
        thing.location = at
    if turn is not None or tilt is not None:
        tx, ty = tilt or (0, 0)
        thing.rotation_euler = (math.radians(tx), math.radians(ty), math.radians(turn or 0))
    return thing


def vertices_of(root):
    """World positions of every vertex below `root`, as rendered (modifiers applied)."""
    bpy.context.view_layer.update()
    graph = bpy.context.evaluated_depsgraph_get()
    points = []
    for thing in [root, *root.children_recursive]:
        if thing.type not in {"MESH", "CURVE", "FONT"} or thing.get("not_framed"):
            continue
        evaluated = thing.evaluated_get(graph)
        mesh = evaluated.to_mesh()
        matrix = evaluated.matrix_world.copy()
        points.extend(matrix @ Vector(vertex.co) for vertex in mesh.vertices)
        evaluated.to_mesh_clear()
    return points
