"""Soft daylight from a window on the left, the same for every picture; sizes follow the distance of the camera."""

import math

import bpy
from mathutils import Vector

from ..studio.color import linear


def daylight(scale=1.0, strength=1.0, target=(0, 0, 0.7)):
    """Key from the left, a weak cool fill from the right, a touch from above and behind, and the room's own light."""
    window_light((-4.4, -2.0, 3.6), 2.0, 520 * strength, "#fff3e4", scale, target)
    window_light((4.6, -2.4, 2.4), 4.0, 45 * strength, "#e9f0ff", scale, target)
    window_light((0.6, 3.0, 5.2), 2.6, 110 * strength, "#ffffff", scale, target)
    ambient(0.24 * strength)


def ambient(strength, color=(0.93, 0.95, 1.0)):
    world = bpy.data.worlds.new("room")
    bpy.context.scene.world = world
    world.use_nodes = True
    background = world.node_tree.nodes["Background"]
    background.inputs[0].default_value = (*color, 1)
    background.inputs[1].default_value = strength


def sun(strength=2.2, elevation=34.0, azimuth=-58.0, softness=2.0, color="#ffe9cc"):
    """Sunlight through a window; angles in degrees, azimuth from the camera's axis (negative is from the left)."""
    lamp = bpy.data.lights.new("sun", "SUN")
    lamp.energy = strength
    lamp.angle = math.radians(softness)
    lamp.color = linear(color)[:3]
    thing = bpy.data.objects.new("sun", lamp)
    bpy.context.collection.objects.link(thing)
    up, side = math.radians(elevation), math.radians(azimuth)
    toward = Vector((math.sin(side) * math.cos(up), -math.cos(side) * math.cos(up), math.sin(up)))
    thing.rotation_euler = toward.to_track_quat("Z", "Y").to_euler()
    return thing


def bulb(at, watts, color="#ffd9a8", radius=0.25):
    """A glowing bulb inside a lamp."""
    lamp = bpy.data.lights.new("bulb", "POINT")
    lamp.energy = watts
    lamp.color = linear(color)[:3]
    lamp.shadow_soft_size = radius
    thing = bpy.data.objects.new("bulb", lamp)
    bpy.context.collection.objects.link(thing)
    thing.location = at
    return thing


def window_light(at, size, power, color, scale, target):
    """A square soft box of `size` units and `power` watts, both before `scale`, aimed at `target`."""
    lamp = bpy.data.lights.new("window", "AREA")
    lamp.energy = power * scale * scale
    lamp.size = size * scale
    lamp.color = linear(color)[:3]
    thing = bpy.data.objects.new("window", lamp)
    bpy.context.collection.objects.link(thing)
    thing.location = Vector(at) * scale
    direction = Vector(target) * scale - thing.location
    thing.rotation_euler = direction.to_track_quat("-Z", "Y").to_euler()
