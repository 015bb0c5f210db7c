"""What can be photographed, and how: every product registers its builder and its shots here."""

from dataclasses import dataclass, field


@dataclass
class Shot:
    """How the camera sees a product; see `camera.frame`. `turn` turns the product about z, in degrees."""

    turn: float = 0.0
    azimuth: float = 0.0
    elevation: float = 12.0
    lens: float = 85.0
    fill: tuple = (0.72, 0.66)
    center: tuple = (0.5, 0.47)
    f_stop: float | None = None
    focus: tuple | None = None
    light: float = 1.0
    samples: int | None = None
    # Builds what is seen instead of the product's own builder: another arrangement, an open box.
    build: object = None


@dataclass
class Product:
    slug: str
    build: object
    paper: str
    shots: dict = field(default_factory=dict)
    # Picture name -> colour of the builder; the first is rendered, the others are tinted.
    colors: list = field(default_factory=list)
    # Colours that are another material and are rendered too; `True` for all.
    exact: object = ()
    # It hangs on a wall (its back at y = 0) instead of standing on paper.
    hangs: bool = False


PRODUCTS: dict[str, Product] = {}

# Calm papers, one per part of the shop: close enough to each other that a list looks like one shop.
PAPERS = {
    "chalk": "#e7e2da",
    "sand": "#e2d9cb",
    "sage": "#dcdfd6",
    "mist": "#dbdee0",
    "rose": "#e5d9d0",
    "dusk": "#b9b0a6",
}


def product(slug, paper="chalk", colors=(), exact=(), hangs=False, main=None, detail=None, **shots):
    """
    Register a builder. It takes the colour's code (None without colours) and returns the group of its parts,
    standing on z = 0 at the origin.
    """

    def register(build):
        PRODUCTS[slug] = Product(
            slug,
            build,
            PAPERS.get(paper, paper),
            {"main": main or Shot(), "detail": detail or close_up(), **shots},
            list(colors),
            exact,
            hangs,
        )
        return build

    return register


def close_up(**changes):
    """The usual second picture: closer, from the other side, with a soft background."""
    settings = dict(turn=35, azimuth=0, elevation=24, fill=(1.1, 1.0), center=(0.5, 0.45), f_stop=13)
    return Shot(**{**settings, **changes})
