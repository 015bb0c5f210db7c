"""Books with printed cases, standing; a spread of each lies open."""

from ..materials.plain import plain, printed
from ..shapes.books import SQUARE, case_width, closed_book, open_book
from ..studio.blender import group, place
from ..studio.catalogue import Shot, close_up, product
from .book_covers import clay_cover, rooms_cover, slow_cover, spine_type
from .book_pages import clay_spread, rooms_spread, slow_spread


def standing(width, height, thick, drawn, title, author, light, sheen=0.55):
    """A closed book standing on its lower edge, its front to the camera and its spine to the left."""
    spine = case_width(width, thick) - 2 * (width + SQUARE)
    sheet = drawn(width + SQUARE, height + 2 * SQUARE, spine)
    spine_type(sheet, width + SQUARE, spine, height + 2 * SQUARE, title, author, light)
    cover = printed(sheet.picture(title), roughness=sheen)
    parts = closed_book(width, height, thick, cover)
    for part in parts:
        # From lying on the back to standing.
        place(part, at=(-width / 2, thick, height / 2 + SQUARE), tilt=(90, 0))
    return group(*parts)


def spread(width, height, thick, drawn, color):
    left, right = drawn(width, height)
    pages = [printed(sheet.picture("page"), roughness=0.8) for sheet in (left, right)]
    return group(*open_book(width, height, thick, *pages, plain(color, 0.6)))


MAIN = dict(turn=17, elevation=9, fill=(0.6, 0.6))
OPEN = dict(turn=-22, elevation=38, fill=(1.16, 1.0), center=(0.5, 0.46), f_stop=22)


@product(
    "book-clay-hands",
    "rose",
    main=Shot(**MAIN),
    detail=close_up(**OPEN, build=lambda _: spread(2.0, 2.6, 0.11, clay_spread, "#b9694a")),
)
def book_clay_hands(_):
    return standing(2.0, 2.6, 0.25, clay_cover, "Clay, Hands, Fire", "Ines Carvalho", "#f0dfc8", sheen=0.7)


@product(
    "book-slow-kitchen",
    "sage",
    main=Shot(**MAIN),
    detail=close_up(**{**OPEN, "turn": 20}, build=lambda _: spread(1.9, 2.4, 0.1, slow_spread, "#54694f")),
)
def book_slow_kitchen(_):
    return standing(1.9, 2.4, 0.23, slow_cover, "The Slow Kitchen", "Jonas Lindqvist", "#ece3cd", sheen=0.42)


@product(
    "book-rooms-for-light",
    "mist",
    main=Shot(**{**MAIN, "turn": -24}),
    detail=close_up(**OPEN, build=lambda _: spread(2.2, 2.8, 0.1, rooms_spread, "#ecd99c")),
)
def book_rooms_for_light(_):
    return standing(2.2, 2.8, 0.22, rooms_cover, "Rooms for Light", "Clara Brandt", "#4a4230", sheen=0.7)
