"""Flat pieces of any outline, with holes: boards, treads, plywood sides."""

import math

import bmesh
import bpy


def rounded(width, depth, radius, at=(0, 0), steps=10):
    """The outline of a rectangle with rounded corners, around `at`."""
    outline = []
    for turn, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        x, y = at[0] + sx * (width / 2 - radius), at[1] + sy * (depth / 2 - radius)
        for step in range(steps + 1):
            angle = math.pi / 2 * (turn + step / steps)
            outline.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return outline


def circle(radius, at=(0, 0), steps=64):
    angles = [2 * math.pi * step / steps for step in range(steps)]
    return [(at[0] + radius * math.cos(angle), at[1] + radius * math.sin(angle)) for angle in angles]


def slab(outline, thickness, material, holes=(), edge=0.03, rounds=3, name="slab"):
    """A board of that outline lying on z = 0, with `holes` (outlines too); all its edges are rounded by `edge`."""
    shape = bpy.data.curves.new(name, "CURVE")
    shape.dimensions = "2D"
    shape.fill_mode = "BOTH"
    for line in (outline, *holes):
        spline = shape.splines.new("POLY")
        spline.points.add(len(line) - 1)
        for point, (x, y) in zip(spline.points, line):
            point.co = (x, y, 0, 1)
        spline.use_cyclic_u = True
    shape.extrude = thickness / 2 - edge
    shape.bevel_depth = edge
    shape.bevel_resolution = rounds
    # The bevel grows outwards; this brings the board back to its size.
    shape.offset = -edge
    drawn = bpy.data.objects.new(name, shape)
    bpy.context.collection.objects.link(drawn)
    bpy.context.view_layer.update()
    mesh = bpy.data.meshes.new_from_object(drawn.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(drawn)
    for vertex in mesh.vertices:
        vertex.co.z += thickness / 2
    board = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(board)
    mesh.materials.clear()
    mesh.materials.append(material)
    edit = bmesh.new()
    edit.from_mesh(mesh)
    bmesh.ops.remove_doubles(edit, verts=edit.verts, dist=0.0005)
    edit.normal_update()
    for face in edit.faces:
        face.smooth = abs(face.normal.z) < 0.999
    edit.to_mesh(mesh)
    edit.free()
    return board
