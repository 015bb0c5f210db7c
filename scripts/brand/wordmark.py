"""
Draws the shop's name as outlines (public/brand/wordmark.svg), for pictures that are made without its font.
Run: python scripts/brand/wordmark.py (needs fonttools and brotli; see scripts/photography/requirements.txt)
"""

from pathlib import Path

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parents[2]
FONT = ROOT / "node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2"
NAME, WEIGHT, TRACKING = "Nexus", 460, -22

font = instantiateVariableFont(TTFont(FONT), {"wght": WEIGHT})
glyphs, cmap = font.getGlyphSet(), font.getBestCmap()
height = font["OS/2"].sCapHeight
pen = SVGPathPen(glyphs, ntos=lambda value: f"{value:.0f}")
x = 0
for letter in NAME:
    glyph = glyphs[cmap[ord(letter)]]
    glyph.draw(TransformPen(pen, (1, 0, 0, -1, x, height)))
    x += glyph.width + TRACKING
(ROOT / "public/brand").mkdir(parents=True, exist_ok=True)
(ROOT / "public/brand/wordmark.svg").write_text(
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -20 {x - TRACKING:.0f} {height + 40}">'
    f'<path fill="#1c1917" d="{pen.getCommands()}"/></svg>\n'
)
