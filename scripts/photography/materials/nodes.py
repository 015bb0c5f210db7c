"""A short way to write Blender's shader nodes."""

import bpy


class Shader:
    """A material being built: `node` adds nodes, `surface` connects the Principled BSDF and returns the material."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.principled = self.tree.nodes["Principled BSDF"]
        self.output = self.tree.nodes["Material Output"]

    @classmethod
    def of(cls, material):
        """Go on building a material that is there."""
        shader = cls.__new__(cls)
        shader.material = material
        shader.tree = material.node_tree
        shader.principled = shader.tree.nodes["Principled BSDF"]
        shader.output = shader.tree.nodes["Material Output"]
        return shader

    def node(self, kind, settings=None, **inputs):
        """
        Add a node. `settings` are its properties; `inputs` are sockets to connect or values, by the socket's
        name with underscores for spaces (or `_0`, `_1` for the position). Returns its outputs by name.
        """
        node = self.tree.nodes.new(kind)
        for key, value in (settings or {}).items():
            setattr(node, key, value)
        for key, value in inputs.items():
            self._connect(node, key, value)
        return Outputs(node)

    def surface(self, **inputs):
        """Set the Principled BSDF's inputs and return the finished material."""
        for key, value in inputs.items():
            self._connect(self.principled, key, value)
        return self.material

    def coordinates(self, kind="Object", scale=None, offset=None, turn=None):
        """Texture coordinates, scaled by factors per axis."""
        source = self.node("ShaderNodeTexCoord")[kind]
        if scale is None and offset is None and turn is None:
            return source
        return self.node(
            "ShaderNodeMapping",
            Vector=source,
            Scale=scale or (1, 1, 1),
            Location=offset or (0, 0, 0),
            Rotation=turn or (0, 0, 0),
        )["Vector"]

    def ramp(self, factor, stops):
        """A colour by a factor: stops are (position, linear colour) or (position, grey)."""
        node = self.tree.nodes.new("ShaderNodeValToRGB")
        self.tree.links.new(factor, node.inputs["Fac"])
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(1.0)
        for element, (position, color) in zip(elements, stops):
            element.position = position
            element.color = color if isinstance(color, tuple) else (color, color, color, 1)
        return node.outputs["Color"]

    def mix(self, factor, first, second, blend="MIX"):
        """Mix two colours."""
        node = self.tree.nodes.new("ShaderNodeMix")
        node.data_type = "RGBA"
        node.blend_type = blend
        for index, value in ((0, factor), (6, first), (7, second)):
            self._set(node.inputs[index], value)
        return node.outputs[2]

    def math(self, operation, first, second=0.0, clamp=False):
        node = self.tree.nodes.new("ShaderNodeMath")
        node.operation = operation
        node.use_clamp = clamp
        self._set(node.inputs[0], first)
        self._set(node.inputs[1], second)
        return node.outputs[0]

    def bump(self, height, strength=0.1, distance=0.1, normal=None):
        node = self.tree.nodes.new("ShaderNodeBump")
        node.inputs["Strength"].default_value = strength
        node.inputs["Distance"].default_value = distance
        self.tree.links.new(height, node.inputs["Height"])
        if normal is not None:
            self.tree.links.new(normal, node.inputs["Normal"])
        return node.outputs["Normal"]

    def mark_tint(self):
        """Make the picture remember where this material is, so that its colour can be exchanged afterwards."""
        node = self.tree.nodes.new("ShaderNodeOutputAOV")
        node.aov_name = "tint"
        node.inputs["Value"].default_value = 1.0

    def output_surface(self, socket):
        """Use another shader than the Principled BSDF."""
        self.tree.links.new(socket, self.output.inputs["Surface"])
        return self.material

    def _connect(self, node, key, value):
        socket = node.inputs[int(key[1:])] if key[0] == "_" else node.inputs[key.replace("_", " ")]
        self._set(socket, value)

    def _set(self, socket, value):
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif socket.type == "VALUE" or not isinstance(value, (int, float)):
            if socket.type == "RGBA" and isinstance(value, (int, float)):
                value = (value, value, value, 1)
            socket.default_value = value
        else:
            socket.default_value = (value, value, value, 1) if socket.type == "RGBA" else (value,) * 3


class Outputs:
    """A node's outputs by name."""

    def __init__(self, node):
        self.node = node

    def __getitem__(self, name):
        return self.node.outputs[name]
