"""
Photograph styled scenes: python -m scripts.photography.render_scenes [NAME...] [--preview] [--missing] [--out DIR]

Next to each picture lies a JSON file that says where its products are, so that each can have its own crop.
"""

import argparse
import importlib
import json
import pkgutil
import time
from pathlib import Path

from . import scenes
from .render import load_products
from .scenes.scene import SCENES, boxes, putter
from .studio import picture
from .studio.blender import start_empty
from .studio.camera import focus, look

SAMPLES = 16


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("names", nargs="*")
    arguments.add_argument("--preview", action="store_true", help="a quarter of the size, few samples")
    arguments.add_argument("--missing", action="store_true", help="only what is not there yet")
    arguments.add_argument("--out", default=".data/photography/scenes")
    options = arguments.parse_args()
    load_products()
    for module in pkgutil.iter_modules(scenes.__path__):
        importlib.import_module(f"{scenes.__name__}.{module.name}")
    folder = Path(options.out).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for name in options.names or list(SCENES):
        path = folder / f"{name}.png"
        if options.missing and path.exists():
            continue
        began = time.time()
        photograph(SCENES[name], path, options.preview)
        print(f"photographed {name} in {time.time() - began:.0f} s", flush=True)


def photograph(item, path, preview):
    start_empty()
    placed = {}
    item.build(putter(placed))
    width, height = item.size
    camera = look(item.eye, item.target, item.lens, width / height)
    if item.f_stop:
        focus(camera, item.target, item.f_stop)
    if preview:
        width, height = width // 4, height // 4
    picture.prepare(width, height, 10 if preview else SAMPLES)
    path.with_suffix(".json").write_text(json.dumps(boxes(placed)))
    picture.render(path)


if __name__ == "__main__":
    main()
