"""Settings of the renderer, and exchanging a colour in a finished picture."""

import os
from pathlib import Path

import bpy
import numpy

from .color import linear


def prepare(width, height, samples, tintable=False):
    """Path tracing on the processor with Intel's denoiser, and a film-like response to light."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    scene.render.threads_mode = "FIXED"
    scene.render.threads = int(os.environ.get("THREADS", os.cpu_count() or 2))
    cycles = scene.cycles
    cycles.samples = samples
    cycles.use_adaptive_sampling = True
    cycles.adaptive_threshold = 0.05
    cycles.adaptive_min_samples = min(samples, 8)
    cycles.use_denoising = True
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.denoising_prefilter = "ACCURATE"
    cycles.max_bounces = 8
    cycles.diffuse_bounces = 2
    cycles.glossy_bounces = 4
    cycles.transmission_bounces = 8
    cycles.transparent_max_bounces = 12
    cycles.caustics_reflective = False
    cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4
    cycles.seed = 7
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    scene.view_settings.exposure = 0.2
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_mode = "RGB"
    scene.render.image_settings.color_depth = "8"
    if tintable:
        _keep_light_and_color(scene)


def _keep_light_and_color(scene):
    """Next to the picture, keep the light on matte surfaces, their colour, and where the tinted material is."""
    layer = scene.view_layers[0]
    layer.use_pass_diffuse_direct = True
    layer.use_pass_diffuse_indirect = True
    layer.use_pass_diffuse_color = True
    layer.cycles.denoising_store_passes = True
    aov = layer.aovs.add()
    aov.name, aov.type = "tint", "VALUE"
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new("CompositorNodeRLayers")
    light = tree.nodes.new("CompositorNodeMixRGB")
    light.blend_type = "ADD"
    tree.links.new(layers.outputs["DiffDir"], light.inputs[1])
    tree.links.new(layers.outputs["DiffInd"], light.inputs[2])
    smooth_light = _denoised(tree, layers, light.outputs[0], "ACCURATE")
    smooth_color = _denoised(tree, layers, layers.outputs["DiffCol"], "NONE")
    final = tree.nodes.new("CompositorNodeComposite")
    tree.links.new(layers.outputs["Image"], final.inputs["Image"])
    files = tree.nodes.new("CompositorNodeOutputFile")
    files.format.file_format = "OPEN_EXR"
    files.format.color_depth = "32"
    files.format.exr_codec = "ZIP"
    files.file_slots.clear()
    for name, socket in (
        ("image", layers.outputs["Image"]),
        ("light", smooth_light),
        ("color", smooth_color),
        ("tint", layers.outputs["tint"]),
    ):
        files.file_slots.new(name)
        files.file_slots[name].path = f"{name}-"
        tree.links.new(socket, files.inputs[name])


def _denoised(tree, layers, socket, prefilter):
    """The pass without its noise, its edges kept by those of the surfaces."""
    node = tree.nodes.new("CompositorNodeDenoise")
    node.prefilter = prefilter
    tree.links.new(socket, node.inputs["Image"])
    tree.links.new(layers.outputs["Denoising Normal"], node.inputs["Normal"])
    tree.links.new(layers.outputs["Denoising Albedo"], node.inputs["Albedo"])
    return node.outputs[0]


def render(path, work=None):
    """Render to a PNG; with `work`, the passes for tinting are left in that folder."""
    scene = bpy.context.scene
    if work is not None:
        Path(work).mkdir(parents=True, exist_ok=True)
        for node in scene.node_tree.nodes:
            if node.type == "OUTPUT_FILE":
                node.base_path = str(work)
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)


def tinted(work, old, new, path):
    """
    The picture with the colour `old` of the tinted material exchanged for `new`: the light that fell on it is
    kept, highlights keep their own colour. How much of what is seen was matte is smoothed over a few pixels:
    the noise between two passes, nothing on a light cloth, is a pattern on a dark one.
    """
    scene = bpy.context.scene
    image, light, color, tint = (_pixels(Path(work) / f"{name}-0001.exr") for name in ("image", "light", "color", "tint"))
    ratio = numpy.array([n / max(o, 1e-4) for n, o in zip(linear(new)[:3], linear(old)[:3])], dtype=numpy.float32)
    where = tint[..., :1]
    matte, whole = _smoothed(where * light[..., :3] * color[..., :3]), _smoothed(where * image[..., :3])
    share = numpy.clip(matte / numpy.maximum(whole, 1e-5), 0, 1)
    changed = image.copy()
    changed[..., :3] *= 1 + where * share * (ratio - 1)
    height, width = changed.shape[:2]
    result = bpy.data.images.new("tinted", width, height, float_buffer=True)
    result.pixels.foreach_set(changed.ravel())
    result.save_render(str(path), scene=scene)
    bpy.data.images.remove(result)


def _smoothed(values, radius=3):
    """The mean over a square of `radius` pixels to each side."""
    for axis in (0, 1):
        padded = numpy.pad(values, [(radius + 1, radius) if i == axis else (0, 0) for i in range(3)], mode="edge")
        sums = numpy.cumsum(padded, axis=axis, dtype=numpy.float64)
        ahead, behind = numpy.split(sums, [2 * radius + 1], axis=axis)[1], numpy.split(sums, [-2 * radius - 1], axis=axis)[0]
        values = ((ahead - behind) / (2 * radius + 1)).astype(numpy.float32)
    return values


def _pixels(path):
    picture = bpy.data.images.load(str(path), check_existing=False)
    width, height = picture.size
    values = numpy.empty(width * height * 4, dtype=numpy.float32)
    picture.pixels.foreach_get(values)
    bpy.data.images.remove(picture)
    return values.reshape(height, width, 4)
