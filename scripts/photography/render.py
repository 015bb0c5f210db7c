"""
Photograph products: python -m scripts.photography.render SLUG... [--shots main,detail] [--preview] [--out DIR]

Pictures arrive as PNG in .data/photography/; `scripts/photography/finish.ts` makes the files of the shop of them.
"""

import argparse
import importlib
import pkgutil
import shutil
import time
from pathlib import Path

from . import products
from .studio import picture
from .studio.blender import group, start_empty, vertices_of
from .studio.camera import focus, frame
from .studio.catalogue import PRODUCTS
from .studio.color import linear
from .studio.light import daylight
from .studio.sweep import sweep, wall

WIDTH, HEIGHT = 960, 1200
SAMPLES = 16
# The camera's distance at which the sweep and the lights have the size they are written in.
USUAL_DISTANCE = 7.0
# Nothing behind a wall throws light back, as the paper does.
WALL_LIGHT = 1.25


def load_products():
    for module in pkgutil.iter_modules(products.__path__):
        importlib.import_module(f"{products.__name__}.{module.name}")


def photograph(item, name, color, path, size, samples, work=None):
    """One picture of a product on its paper; returns seconds."""
    began = time.time()
    shot = item.shots["detail" if name == "detail" else name if name in item.shots else "main"]
    start_empty()
    build = shot.build or item.build
    thing = group(build(color), turn=shot.turn)
    camera, distance = frame(
        vertices_of(thing), shot.azimuth, shot.elevation, shot.lens, shot.fill, shot.center, size[0] / size[1]
    )
    # A close-up is lit like the whole: the studio does not shrink with the distance.
    scale = distance * max(shot.fill[0] / 0.72, shot.fill[1] / 0.66, 1.0) * (85 / shot.lens) / USUAL_DISTANCE
    (wall if item.hangs else sweep)(item.paper, scale)
    daylight(scale, shot.light * (WALL_LIGHT if item.hangs else 1))
    if shot.f_stop:
        points = vertices_of(thing)
        nearest = min(points, key=lambda p: (p - camera.location).length)
        focus(camera, shot.focus or nearest, shot.f_stop)
    picture.prepare(*size, shot.samples or samples, tintable=work is not None)
    picture.render(path, work)
    return time.time() - began


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("slugs", nargs="*")
    arguments.add_argument("--shots", default="")
    arguments.add_argument("--preview", action="store_true", help="a third of the size, few samples")
    arguments.add_argument("--missing", action="store_true", help="only what is not there yet")
    arguments.add_argument("--out", default=".data/photography")
    options = arguments.parse_args()
    load_products()
    size = (WIDTH // 3, HEIGHT // 3) if options.preview else (WIDTH, HEIGHT)
    samples = 16 if options.preview else SAMPLES
    for slug in options.slugs or list(PRODUCTS):
        item = PRODUCTS[slug]
        folder = Path(options.out).resolve() / slug
        folder.mkdir(parents=True, exist_ok=True)
        if not options.missing:
            shutil.rmtree(folder / "passes", ignore_errors=True)
        names = options.shots.split(",") if options.shots else names_of(item)
        for name in names:
            path = folder / f"{name}.png"
            if options.missing and path.exists():
                continue
            if name in item.colors and not rendered_itself(item, name):
                tint(item, name, path, folder / "passes", size, samples)
                continue
            color = name if name in item.colors else item.colors[0] if item.colors else None
            seconds = photograph(item, name, color, path, size, samples)
            print(f"photographed {slug}/{name} in {seconds:.0f} s", flush=True)


def tint(item, color, path, passes, size, samples):
    """One colour of several: the lightest is photographed once, the others are made of it."""
    lightest = max((each for each in item.colors if not rendered_itself(item, each)), key=lambda c: min(linear(c)[:3]))
    if not (passes / f"of-{lightest}").exists():
        seconds = photograph(item, lightest, lightest, passes.parent / f"{lightest}.png", size, samples, passes)
        (passes / f"of-{lightest}").touch()
        print(f"photographed {item.slug}/{lightest} in {seconds:.0f} s", flush=True)
    if color != lightest:
        picture.prepare(*size, samples)
        picture.tinted(passes, lightest, color, path)
        print(f"tinted {item.slug}/{color}", flush=True)


def rendered_itself(item, color):
    """Colours that are another material, or the only one, are photographed themselves."""
    return len(item.colors) == 1 or item.exact is True or color in item.exact


def names_of(item):
    extra = [name for name in item.shots if name not in ("main", "detail")]
    return [*(item.colors or ["main"]), "detail", *extra]


if __name__ == "__main__":
    main()
