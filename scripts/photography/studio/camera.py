"""A camera that frames a product by itself, so that every thing in a list has the same air around it."""

import math

import bpy
from mathutils import Vector

SENSOR_MM = 36.0


def frame(points, azimuth=0.0, elevation=12.0, lens=85.0, fill=(0.66, 0.62), center=(0.5, 0.47), aspect=0.8):
    """
    Look at `points` from `azimuth` degrees to the right and `elevation` degrees above. They fill at most the
    fraction `fill` of the width and of the height, and their middle stands at `center` (from the left, from
    the bottom). Returns the camera and its distance in units.
    """
    camera = bpy.data.cameras.new("camera")
    camera.lens = lens
    camera.sensor_fit = "VERTICAL"
    camera.sensor_height = SENSOR_MM
    thing = bpy.data.objects.new("camera", camera)
    bpy.context.collection.objects.link(thing)
    bpy.context.scene.camera = thing

    low = Vector(min(p[i] for p in points) for i in range(3))
    high = Vector(max(p[i] for p in points) for i in range(3))
    middle = (low + high) / 2
    side, up = math.radians(azimuth), math.radians(elevation)
    backward = Vector((math.sin(side) * math.cos(up), -math.cos(side) * math.cos(up), math.sin(up)))
    thing.rotation_euler = backward.to_track_quat("Z", "Y").to_euler()
    right = thing.rotation_euler.to_matrix() @ Vector((1, 0, 0))
    above = thing.rotation_euler.to_matrix() @ Vector((0, 1, 0))
    seen_h = SENSOR_MM / lens
    seen_w = seen_h * aspect

    distance = (high - low).length * 3
    for _ in range(12):
        eye = middle + backward * distance
        us, vs = [], []
        for point in points:
            offset = point - eye
            depth = -offset.dot(backward)
            us.append(offset.dot(right) / depth / seen_w)
            vs.append(offset.dot(above) / depth / seen_h)
        grow = max((max(us) - min(us)) / fill[0], (max(vs) - min(vs)) / fill[1])
        if abs(grow - 1) < 0.002:
            break
        distance *= grow
    thing.location = middle + backward * distance
    # Shifts are in parts of the longer side, which is the height of a portrait and the width of a scene.
    longer = max(1.0, aspect)
    camera.shift_x = ((max(us) + min(us)) / 2 - (center[0] - 0.5)) * aspect / longer
    camera.shift_y = ((max(vs) + min(vs)) / 2 - (center[1] - 0.5)) / longer
    return thing, distance


def look(eye, target, lens=60.0, aspect=4 / 3):
    """A camera at a fixed place, for styled scenes."""
    camera = bpy.data.cameras.new("camera")
    camera.lens = lens
    camera.sensor_fit = "VERTICAL"
    camera.sensor_height = SENSOR_MM / max(1.0, aspect)
    thing = bpy.data.objects.new("camera", camera)
    bpy.context.collection.objects.link(thing)
    bpy.context.scene.camera = thing
    thing.location = eye
    thing.rotation_euler = (Vector(target) - Vector(eye)).to_track_quat("-Z", "Y").to_euler()
    return thing


def focus(camera, on, f_stop):
    """Depth of field as a real lens gives it at f/`f_stop`, sharp at the point `on`."""
    toward = camera.rotation_euler.to_matrix() @ Vector((0, 0, -1))
    camera.data.dof.use_dof = True
    camera.data.dof.focus_distance = (Vector(on) - camera.location).dot(toward)
    # Blender takes a unit for a metre, here it is a tenth of it.
    camera.data.dof.aperture_fstop = f_stop / 10
