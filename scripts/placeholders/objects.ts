import { cushion, disc, fixed, furniture, group, lathe, type Shape, shade, slab } from './shapes'

/** What each product looks like, and its colour where it has no colour to choose. */
export type ObjectOf = { shape: Shape; color: string }

const OAK = '#c79f6c'
const CHALK = '#ece6da'
const GREEN = '#5d7d52'

const handle =
  (x: number, y: number, size: number): Shape =>
  (color) =>
    `<path d="M ${x} ${y} q ${size} -6 ${size} ${size * 0.62} t ${-size} ${size * 0.62}" fill="none" stroke="${shade(color, -0.22)}" stroke-width="24" stroke-linecap="round"/>`
const leaf = (x: number, y: number, length: number, angle: number, width = 0.3) =>
  `<path transform="rotate(${angle} ${x} ${y})" d="M ${x} ${y} q ${-length * width} ${-length * 0.55} 0 ${-length} q ${length * width} ${length * 0.45} 0 ${length} Z" fill="${shade(GREEN, ((x + angle) % 5) * 0.05 - 0.1)}"/>`
const glow = (cx: number, cy: number, radius: number) =>
  `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="#ffe9b8" opacity="0.5" filter="url(#glow)"/>`
const flame = (cx: number, y: number) =>
  `${glow(cx, y - 30, 90)}<path d="M ${cx} ${y} q -20 -28 0 -66 q 20 38 0 66 Z" fill="#f7b64a"/><path d="M ${cx} ${y - 6} q -9 -16 0 -36 q 9 20 0 36 Z" fill="#fff3d0"/>`
const cord = (y: number) => `<path d="M 480 0 V ${y}" stroke="#2d2b2a" stroke-width="6"/>`
const lines = (count: number, top: number, gap: number, width: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<rect x="60" y="${top + index * gap}" width="${width}" height="6" fill="#fff" opacity="0.5"/>`,
  ).join('')

const mug = group(
  handle(640, 700, 110),
  lathe(
    [
      [0, 150],
      [20, 172],
      [160, 176],
      [330, 180],
    ],
    { inside: '#8d7f6f' },
  ),
)
const bowl = lathe(
  [
    [0, 110],
    [14, 118],
    [60, 210],
    [150, 290],
    [230, 318],
  ],
  { inside: '#a39684' },
)
const plate = lathe(
  [
    [0, 170],
    [20, 190],
    [52, 330],
    [64, 360],
  ],
  { inside: '#d9d1c3' },
)
const vase = lathe(
  [
    [0, 130],
    [30, 170],
    [200, 235],
    [380, 170],
    [500, 84],
    [590, 110],
  ],
  { inside: '#4a4038' },
)
const bottleVase = lathe(
  [
    [0, 120],
    [20, 160],
    [220, 200],
    [360, 120],
    [430, 50],
    [640, 44],
    [660, 56],
  ],
  { inside: '#3b332c' },
)
const candlestick = group(
  fixed(
    lathe([
      [150, 26],
      [520, 22],
    ]),
    '#f2e8d2',
  ),
  lathe([
    [0, 120],
    [16, 126],
    [40, 40],
    [90, 52],
    [140, 36],
    [160, 48],
  ]),
  flame(480, 440),
)
const pot = (inside: string) =>
  lathe(
    [
      [0, 150],
      [30, 170],
      [260, 220],
      [290, 226],
    ],
    { inside },
  )
const tableLamp = group(
  glow(480, 420, 260),
  lathe([
    [0, 120],
    [24, 150],
    [200, 120],
    [330, 46],
  ]),
  (color) =>
    lathe([
      [320, 250],
      [330, 248],
      [600, 130],
      [610, 128],
    ])(shade(color, 0.45)),
)
const book = (title: string) =>
  slab({
    width: 430,
    height: 590,
    radius: 6,
    inner: (color) =>
      `<rect x="0" y="0" width="34" height="590" fill="${shade(color, -0.2)}"/><circle cx="230" cy="230" r="96" fill="${shade(color, 0.4)}" opacity="0.85"/><text x="232" y="430" text-anchor="middle" font-family="Georgia, serif" font-size="42" fill="#fff">${title}</text>`,
  })
const frame = (art: string) =>
  slab({
    width: 520,
    height: 680,
    radius: 2,
    y: 190,
    inner: () =>
      `<rect x="22" y="22" width="476" height="636" fill="#f8f4ec"/><g transform="translate(70 80)">${art}</g>`,
  })
const bag = (top: string): Shape =>
  group(
    (color) =>
      `<path d="${top}" fill="none" stroke="${shade(color, -0.25)}" stroke-width="22" stroke-linecap="round"/>`,
    cushion(520, 470),
  )
const box = slab({
  width: 560,
  height: 360,
  radius: 10,
  inner: () =>
    '<rect x="250" y="0" width="60" height="360" fill="#fff" opacity="0.35"/><path d="M 280 0 q -90 -90 -40 -100 q 40 0 40 100 q 0 -100 40 -100 q 50 10 -40 100" fill="none" stroke="#fff" stroke-opacity="0.7" stroke-width="16"/>',
})

export const OBJECTS: Record<string, ObjectOf> = {
  'market-tote': { shape: bag('M 370 520 C 370 250 590 250 590 520'), color: '#d8c7a4' },
  'ferry-weekender': {
    shape: group(
      bag('M 350 640 C 350 420 610 420 610 640'),
      '<rect x="230" y="640" width="500" height="18" fill="#000" opacity="0.18"/>',
    ),
    color: '#7c875f',
  },
  'fell-rolltop': {
    shape: group(
      cushion(420, 600, 1),
      (color) => `<rect x="285" y="352" width="390" height="70" rx="30" fill="${shade(color, 0.14)}"/>`,
    ),
    color: '#2f5b4d',
  },
  'felt-laptop-sleeve': {
    shape: slab({
      width: 620,
      height: 430,
      radius: 18,
      inner: () =>
        '<path d="M 0 0 L 310 150 L 620 0" fill="none" stroke="#000" stroke-opacity="0.2" stroke-width="6"/>',
    }),
    color: '#4d4f52',
  },
  'hearth-candle': {
    shape: group(
      lathe(
        [
          [0, 170],
          [10, 176],
          [250, 176],
          [260, 172],
        ],
        { inside: '#f0e6d2' },
      ),
      flame(480, 700),
    ),
    color: '#b98f6b',
  },
  'beeswax-dinner-candles': {
    shape: group(
      lathe(
        [
          [0, 40],
          [560, 26],
        ],
        { cx: 400 },
      ),
      lathe(
        [
          [0, 40],
          [560, 26],
        ],
        { cx: 560 },
      ),
      flame(400, 400),
      flame(560, 400),
    ),
    color: '#d8a548',
  },
  'column-pillar-candle': {
    shape: group(
      lathe([
        [0, 130],
        [420, 130],
      ]),
      lathe(
        [
          [0, 90],
          [230, 90],
        ],
        { cx: 720 },
      ),
      flame(480, 540),
    ),
    color: '#ebdfc8',
  },
  'turned-candlesticks': { shape: candlestick, color: OAK },
  'arc-candle-holder': {
    shape: group(
      (color) =>
        `<path d="M 240 620 A 240 240 0 0 0 720 620" fill="none" stroke="${color}" stroke-width="34"/><rect x="463" y="860" width="34" height="90" fill="${shade(color, -0.1)}"/>`,
      lathe([
        [0, 130],
        [18, 120],
      ]),
      fixed(
        lathe(
          [
            [340, 24],
            [520, 20],
          ],
          { cx: 240 },
        ),
        '#f2e8d2',
      ),
      fixed(
        lathe(
          [
            [340, 24],
            [520, 20],
          ],
          { cx: 720 },
        ),
        '#f2e8d2',
      ),
      flame(240, 440),
      flame(720, 440),
    ),
    color: '#c39d58',
  },
  'plume-incense-bowl': {
    shape: group(
      lathe(
        [
          [0, 120],
          [20, 150],
          [90, 240],
          [110, 250],
        ],
        { inside: '#77806f' },
      ),
      '<path d="M 520 840 L 640 470" stroke="#6b4a34" stroke-width="7"/><path d="M 640 470 q -50 -90 10 -150 t 0 -150" fill="none" stroke="#fff" stroke-opacity="0.6" stroke-width="12" filter="url(#soft)"/>',
    ),
    color: '#a2ac95',
  },
  'ebb-mug': { shape: mug, color: '#d2bd9c' },
  'tide-espresso-cups': {
    shape: group(
      lathe(
        [
          [0, 84],
          [12, 96],
          [170, 118],
          [180, 118],
        ],
        { cx: 360, inside: '#7d6a58' },
      ),
      lathe(
        [
          [0, 84],
          [12, 96],
          [170, 118],
          [180, 118],
        ],
        { cx: 630, inside: '#7d6a58' },
      ),
    ),
    color: CHALK,
  },
  'ebb-bowl': { shape: bowl, color: '#d2bd9c' },
  'marl-plate': {
    shape: group(
      plate,
      lathe(
        [
          [70, 170],
          [90, 190],
          [122, 330],
          [134, 356],
        ],
        { inside: '#e2dacb' },
      ),
    ),
    color: CHALK,
  },
  'rill-vase': { shape: vase, color: '#c9b79d' },
  'fathom-bottle-vase': { shape: bottleVase, color: '#c6903f' },
  'kiln-teapot': {
    shape: group(
      handle(700, 660, 120),
      (color) =>
        `<path d="M 290 800 q -130 -30 -150 -190 l 40 -8 q 30 110 130 120 Z" fill="${shade(color, 0.06)}"/>`,
      lathe([
        [0, 130],
        [20, 160],
        [180, 236],
        [320, 170],
        [340, 120],
      ]),
      lathe([
        [340, 120],
        [360, 100],
        [380, 20],
        [410, 26],
      ]),
    ),
    color: '#6b7680',
  },
  'brine-platter': {
    shape: lathe(
      [
        [0, 240],
        [16, 260],
        [60, 400],
        [72, 420],
      ],
      { inside: '#c3ccc7' },
    ),
    color: '#aebcb7',
  },
  'halden-stool': { shape: furniture({ width: 420, height: 520 }), color: OAK },
  'perch-step-stool': {
    shape: group(
      furniture({ width: 460, height: 520, shelf: true }),
      fixed(furniture({ width: 300, height: 260, thickness: 26 }), '#b98e5a'),
    ),
    color: OAK,
  },
  'sill-side-table': {
    shape: furniture({ width: 520, height: 600, thickness: 28, shelf: true }),
    color: OAK,
  },
  'slat-bench': { shape: furniture({ width: 760, height: 380, thickness: 44 }), color: OAK },
  'grove-peg-rail': {
    shape: slab({
      width: 720,
      height: 90,
      y: 460,
      inner: () =>
        [90, 230, 370, 510, 650]
          .map(
            (x) =>
              `<circle cx="${x}" cy="62" r="26" fill="#8a623c"/><circle cx="${x - 5}" cy="56" r="18" fill="#b58a5c"/>`,
          )
          .join(''),
    }),
    color: OAK,
  },
  'sunday-box': { shape: box, color: '#b9805a' },
  'ember-kettle': {
    shape: group(
      handle(690, 620, 130),
      (color) =>
        `<path d="M 300 860 q -160 -40 -110 -250 q 10 -60 60 -60" fill="none" stroke="${shade(color, -0.05)}" stroke-width="26"/>`,
      lathe([
        [0, 210],
        [20, 222],
        [240, 150],
        [300, 120],
      ]),
      lathe([
        [300, 120],
        [320, 30],
        [350, 34],
      ]),
    ),
    color: '#b7babb',
  },
  'slow-pour-over-set': {
    shape: group(
      lathe([
        [0, 140],
        [20, 170],
        [200, 170],
        [260, 90],
      ]),
      lathe(
        [
          [260, 80],
          [280, 90],
          [440, 210],
          [450, 212],
        ],
        { inside: '#7b5b3f' },
      ),
    ),
    color: '#cfc4b2',
  },
  'grain-cutting-board': {
    shape: slab({
      width: 400,
      height: 700,
      radius: 60,
      inner: () =>
        `<circle cx="200" cy="80" r="34" fill="#efe7da"/>${[140, 260, 330].map((x) => `<path d="M ${x} 10 q 30 340 -10 680" stroke="#8a623c" stroke-opacity="0.28" stroke-width="5" fill="none"/>`).join('')}`,
    }),
    color: OAK,
  },
  'turn-pepper-mill': {
    shape: lathe([
      [0, 96],
      [20, 104],
      [120, 66],
      [300, 84],
      [420, 60],
      [440, 92],
      [500, 92],
      [540, 50],
      [560, 24],
      [590, 28],
    ]),
    color: OAK,
  },
  'flint-salt-cellar': {
    shape: group(
      lathe([
        [0, 170],
        [16, 184],
        [150, 190],
        [160, 190],
      ]),
      fixed(
        lathe([
          [160, 196],
          [196, 196],
          [200, 40],
          [230, 46],
        ]),
        OAK,
      ),
    ),
    color: '#8f9496',
  },
  'larder-jar': {
    shape: group(
      lathe([
        [0, 180],
        [16, 190],
        [380, 190],
        [420, 170],
      ]),
      fixed(
        lathe([
          [420, 176],
          [490, 176],
        ]),
        OAK,
      ),
    ),
    color: '#cdd8d4',
  },
  'olive-spoon-set': {
    shape: group(
      ...[330, 470, 610].map(
        (x): Shape =>
          (color) =>
            `<rect x="${x - 14}" y="420" width="28" height="520" rx="14" fill="${shade(color, -0.08)}"/><ellipse cx="${x}" cy="370" rx="58" ry="92" fill="${shade(color, 0.08)}"/><ellipse cx="${x - 6}" cy="372" rx="40" ry="70" fill="${shade(color, -0.16)}"/>`,
      ),
    ),
    color: '#b98a53',
  },
  'clear-carafe': {
    shape: group(
      lathe(
        [
          [0, 140],
          [16, 150],
          [220, 146],
          [360, 70],
          [480, 84],
        ],
        { cx: 420, inside: '#b8c7c6' },
      ),
      lathe(
        [
          [0, 84],
          [180, 92],
        ],
        { cx: 700, inside: '#b8c7c6' },
      ),
    ),
    color: '#c6d5d4',
  },
  'bakers-apron': {
    shape: group(
      (color) =>
        `<path d="M 380 330 C 380 150 580 150 580 330" fill="none" stroke="${shade(color, -0.25)}" stroke-width="20"/><path d="M 360 320 H 600 L 610 470 Q 700 480 740 520 V 900 H 220 V 520 Q 260 480 350 470 Z" fill="${color}"/><path d="M 360 640 h 240 v 130 h -240 Z" fill="#000" opacity="0.1"/>`,
    ),
    color: '#cdbb98',
  },
  'dusk-table-lamp': { shape: tableLamp, color: '#b97452' },
  'mica-portable-lamp': {
    shape: group(
      glow(480, 470, 220),
      lathe([
        [0, 130],
        [14, 132],
        [26, 24],
        [340, 24],
      ]),
      lathe([
        [330, 210],
        [340, 214],
        [430, 170],
        [460, 60],
      ]),
    ),
    color: '#a55334',
  },
  'linen-lampshade': {
    shape: group(
      glow(480, 700, 220),
      lathe(
        [
          [0, 300],
          [8, 300],
          [400, 210],
          [410, 208],
        ],
        { inside: '#fff1d2', floor: 900 },
      ),
    ),
    color: '#cdbb98',
  },
  'hollow-pendant': {
    shape: group(
      cord(360),
      glow(480, 720, 210),
      lathe(
        [
          [0, 290],
          [10, 292],
          [180, 220],
          [290, 80],
          [330, 30],
        ],
        { floor: 700 },
      ),
    ),
    color: '#a2ac95',
  },
  'nori-paper-pendant': {
    shape: group(
      cord(260),
      glow(480, 520, 280),
      lathe(
        [
          [0, 60],
          [40, 200],
          [240, 310],
          [440, 200],
          [480, 60],
        ],
        { floor: 760 },
      ),
      Array.from(
        { length: 9 },
        (_, index) =>
          `<path d="M ${210 + Math.abs(4 - index) * 22} ${330 + index * 46} Q 480 ${352 + index * 46} ${750 - Math.abs(4 - index) * 22} ${330 + index * 46}" stroke="#b7a88d" stroke-opacity="0.4" stroke-width="4" fill="none"/>`,
      ).join(''),
    ),
    color: '#f4ecdb',
  },
  'halden-floor-lamp': {
    shape: group(
      glow(480, 330, 220),
      lathe([
        [0, 130],
        [18, 130],
        [30, 16],
        [640, 16],
      ]),
      fixed(
        lathe([
          [560, 210],
          [570, 208],
          [780, 130],
        ]),
        '#efe4cd',
      ),
    ),
    color: OAK,
  },
  'tern-desk-lamp': {
    shape: group(
      lathe([
        [0, 140],
        [20, 140],
      ]),
      (color) =>
        `<path d="M 480 940 L 400 620 L 640 430" fill="none" stroke="${color}" stroke-width="18" stroke-linejoin="round"/><path d="M 600 390 L 760 470 L 700 560 L 560 470 Z" fill="${shade(color, 0.12)}"/>`,
      glow(720, 620, 150),
    ),
    color: '#2d2b2a',
  },
  'terra-planter': { shape: group(pot('#5b4636')), color: '#c1734d' },
  'pilea-plant': {
    shape: group(
      ...[
        [-60, 250],
        [-30, 330],
        [0, 300],
        [36, 340],
        [64, 240],
        [-85, 190],
        [88, 180],
      ].map(
        ([angle = 0, length = 0]) =>
          `<path d="M 480 690 L ${480 + Math.sin((angle * Math.PI) / 180) * length} ${690 - Math.cos((angle * Math.PI) / 180) * length}" stroke="#6f8a5d" stroke-width="7"/><circle cx="${480 + Math.sin((angle * Math.PI) / 180) * length}" cy="${690 - Math.cos((angle * Math.PI) / 180) * length}" r="66" fill="${shade(GREEN, angle / 500)}"/>`,
      ),
      pot('#4e4034'),
    ),
    color: CHALK,
  },
  'snake-plant': {
    shape: group(
      ...[
        [-26, 400],
        [-12, 520],
        [4, 580],
        [16, 480],
        [30, 390],
      ].map(([angle = 0, length = 0]) => leaf(480, 700, length, angle, 0.13)),
      pot('#4e4034'),
    ),
    color: '#8f9496',
  },
  'olive-tree': {
    shape: group(
      '<path d="M 480 700 Q 470 500 486 380" stroke="#7a5d43" stroke-width="22" fill="none"/>',
      ...Array.from({ length: 26 }, (_, index) =>
        leaf(
          486 + Math.cos(index * 2.4) * (20 + index * 5),
          400 - Math.sin(index * 1.7) * 110 + 20,
          96,
          index * 47,
          0.2,
        ),
      ),
      pot('#4e4034'),
    ),
    color: '#c1734d',
  },
  'bower-hanging-planter': {
    shape: group(
      '<path d="M 480 0 L 300 620 M 480 0 L 660 620" stroke="#8a7a66" stroke-width="6"/>',
      ...[
        [-70, 200],
        [-35, 240],
        [0, 260],
        [35, 240],
        [70, 200],
      ].map(([angle = 0, length = 0]) => leaf(480, 620, length, angle)),
      lathe(
        [
          [0, 90],
          [20, 130],
          [150, 200],
          [190, 206],
        ],
        { inside: '#4e4034', floor: 800 },
      ),
    ),
    color: CHALK,
  },
  'rain-watering-can': {
    shape: group(
      handle(660, 640, 150),
      (color) =>
        `<path d="M 330 860 L 120 560" stroke="${shade(color, -0.1)}" stroke-width="26"/><ellipse cx="116" cy="552" rx="44" ry="26" transform="rotate(-50 116 552)" fill="${shade(color, 0.1)}"/>`,
      lathe(
        [
          [0, 190],
          [16, 196],
          [300, 170],
          [320, 150],
        ],
        { inside: '#2b3a33' },
      ),
    ),
    color: '#2f5b4d',
  },
  'field-notebook': {
    shape: slab({
      width: 440,
      height: 620,
      radius: 14,
      inner: (color) =>
        `<rect x="370" y="0" width="16" height="620" fill="${shade(color, -0.35)}"/><rect x="60" y="90" width="220" height="70" rx="6" fill="#f3ead9"/>`,
    }),
    color: '#2f5b4d',
  },
  'weekly-planner': {
    shape: slab({ width: 520, height: 620, radius: 10, inner: () => lines(7, 120, 66, 400) }),
    color: '#b97452',
  },
  'hex-brass-pen': {
    shape: group(
      (color) =>
        `<g transform="rotate(34 480 640)"><rect x="450" y="330" width="60" height="560" rx="10" fill="${color}"/><rect x="450" y="330" width="20" height="560" fill="#fff" opacity="0.25"/><path d="M 450 890 L 480 970 L 510 890 Z" fill="${shade(color, -0.3)}"/></g>`,
    ),
    color: '#c39d58',
  },
  'cedar-pencils': {
    shape: group(
      ...[300, 390, 480, 570, 660].map(
        (x, index): Shape =>
          (color) =>
            `<rect x="${x - 24}" y="${330 + (index % 2) * 40}" width="48" height="540" fill="${shade(color, index * 0.06 - 0.1)}"/><path d="M ${x - 24} ${330 + (index % 2) * 40} L ${x} ${250 + (index % 2) * 40} L ${x + 24} ${330 + (index % 2) * 40} Z" fill="#e8cfa4"/><path d="M ${x - 8} ${277 + (index % 2) * 40} L ${x} ${250 + (index % 2) * 40} L ${x + 8} ${277 + (index % 2) * 40} Z" fill="#2d2b2a"/>`,
      ),
    ),
    color: '#a55334',
  },
  'letter-set': {
    shape: group(
      fixed(slab({ width: 560, height: 620, radius: 4, inner: () => '' }), '#f6efe2'),
      slab({
        width: 600,
        height: 380,
        radius: 6,
        inner: () =>
          '<path d="M 0 0 L 300 210 L 600 0" fill="none" stroke="#000" stroke-opacity="0.25" stroke-width="6"/>',
      }),
    ),
    color: '#dccfb7',
  },
  'book-clay-hands': { shape: book('Clay'), color: '#a55334' },
  'book-slow-kitchen': { shape: book('Slow'), color: '#7c875f' },
  'book-rooms-for-light': { shape: book('Light'), color: '#4f6d88' },
  'fjord-throw': { shape: cushion(600, 330, 4), color: '#dccfb7' },
  'lune-cushion': { shape: cushion(560, 520), color: '#a55334' },
  'pebble-boucle-cushion': {
    shape: group(
      cushion(600, 460),
      Array.from(
        { length: 90 },
        (_, index) =>
          `<circle cx="${220 + ((index * 97) % 520)}" cy="${540 + ((index * 61) % 390)}" r="11" fill="#fff" opacity="0.12"/>`,
      ).join(''),
    ),
    color: '#ebdfc8',
  },
  'waffle-towel': {
    shape: group(
      cushion(560, 300, 3),
      Array.from(
        { length: 80 },
        (_, index) =>
          `<rect x="${220 + (index % 16) * 33}" y="${690 + Math.floor(index / 16) * 50}" width="22" height="22" fill="#000" opacity="0.05"/>`,
      ).join(''),
    ),
    color: '#a2ac95',
  },
  'stripe-tea-towels': {
    shape: slab({
      width: 460,
      height: 640,
      radius: 4,
      inner: () =>
        [60, 110, 330, 380]
          .map((x) => `<rect x="${x}" y="0" width="18" height="640" fill="#fff" opacity="0.55"/>`)
          .join(''),
    }),
    color: '#4f6d88',
  },
  'fold-linen-bedding': { shape: group(cushion(660, 420, 5)), color: '#d9cfbd' },
  'loam-rug': {
    shape: slab({
      width: 740,
      height: 520,
      radius: 4,
      y: 440,
      inner: () =>
        '<rect x="50" y="50" width="640" height="420" fill="none" stroke="#fff" stroke-opacity="0.4" stroke-width="14"/><rect x="110" y="110" width="520" height="300" fill="none" stroke="#fff" stroke-opacity="0.3" stroke-width="10"/>',
    }),
    color: '#a7805f',
  },
  'low-tide-print': {
    shape: frame(
      '<rect y="260" width="380" height="60" fill="#4f6d88"/><rect y="330" width="380" height="30" fill="#7f9aac"/><rect y="370" width="380" height="110" fill="#d8c7a4"/><circle cx="280" cy="120" r="60" fill="#d98a5b"/>',
    ),
    color: OAK,
  },
  'two-hills-print': {
    shape: frame(
      '<path d="M 0 480 Q 110 180 240 480 Z" fill="#5d7d52"/><path d="M 120 480 Q 280 110 380 480 Z" fill="#a2ac95"/><circle cx="90" cy="120" r="50" fill="#c6903f"/>',
    ),
    color: '#2d2b2a',
  },
  'three-pears-print': {
    shape: frame(
      '<ellipse cx="90" cy="380" rx="66" ry="86" fill="#c6903f"/><ellipse cx="90" cy="290" rx="34" ry="50" fill="#c6903f"/><ellipse cx="200" cy="400" rx="66" ry="80" fill="#7c875f"/><ellipse cx="200" cy="310" rx="34" ry="50" fill="#7c875f"/><ellipse cx="310" cy="380" rx="62" ry="86" fill="#b97452"/><ellipse cx="310" cy="290" rx="32" ry="50" fill="#b97452"/>',
    ),
    color: OAK,
  },
  'minute-wall-clock': {
    shape: disc(
      280,
      (x, y) =>
        `<circle cx="${x}" cy="${y}" r="248" fill="#f8f4ec"/>${Array.from({ length: 12 }, (_, hour) => `<rect x="${x - 4}" y="${y - 226}" width="8" height="30" fill="#2d2b2a" transform="rotate(${hour * 30} ${x} ${y})"/>`).join('')}<path d="M ${x} ${y} L ${x - 96} ${y - 84}" stroke="#2d2b2a" stroke-width="14" stroke-linecap="round"/><path d="M ${x} ${y} L ${x + 110} ${y - 150}" stroke="#2d2b2a" stroke-width="9" stroke-linecap="round"/>`,
    ),
    color: OAK,
  },
  'pool-mirror': {
    shape: disc(
      300,
      (x, y) =>
        `<circle cx="${x}" cy="${y}" r="284" fill="#d5dcda"/><path d="M ${x - 210} ${y + 110} L ${x + 110} ${y - 230} L ${x + 180} ${y - 190} L ${x - 160} ${y + 180} Z" fill="#fff" opacity="0.4"/>`,
    ),
    color: '#c39d58',
  },
  'ledge-picture-shelf': {
    shape: slab({
      width: 740,
      height: 60,
      y: 640,
      inner: () =>
        '<rect x="90" y="-300" width="230" height="300" fill="#f8f4ec" stroke="#2d2b2a" stroke-width="10"/><rect x="350" y="-210" width="170" height="210" fill="#a2ac95" stroke="#c79f6c" stroke-width="10"/>',
    }),
    color: OAK,
  },
}
