/** Objects drawn from a few parameters, on a canvas of 960 × 1200 with the table at y = 960. Light comes from the upper left. */
export const W = 960
export const H = 1200
const FLOOR = 960
const CX = W / 2

export type Shape = (color: string) => string

/** A turned body: half-widths at heights above the table, smoothed, lit from the left. */
export function lathe(
  profile: [height: number, radius: number][],
  options: { cx?: number; inside?: string; floor?: number } = {},
): Shape {
  const { cx = CX, floor = FLOOR } = options
  return (color) => {
    const points = profile.map(([height, radius]) => [radius, floor - height] as const)
    const left = points.map(([radius, y]) => [cx - radius, y] as const)
    const right = [...points].reverse().map(([radius, y]) => [cx + radius, y] as const)
    const [top, bottom] = [points.at(-1), points[0]]
    const id = gradientId(color, cx)
    const rim =
      top && options.inside
        ? `<ellipse cx="${cx}" cy="${top[1]}" rx="${top[0]}" ry="${top[0] * 0.2}" fill="${options.inside}"/><ellipse cx="${cx}" cy="${top[1] + 3}" rx="${top[0] * 0.95}" ry="${top[0] * 0.17}" fill="#000" opacity="0.22"/>`
        : ''
    const lid =
      top && !options.inside && top[0] > 4
        ? `<ellipse cx="${cx}" cy="${top[1]}" rx="${top[0]}" ry="${top[0] * 0.18}" fill="${shade(color, 0.14)}"/>`
        : ''
    const foot = bottom ? `A ${bottom[0]} ${bottom[0] * 0.18} 0 0 0 ${cx + bottom[0]} ${bottom[1]}` : ''
    return `${sideGradient(id, color)}${shadow(cx, bottom?.[1] ?? floor, Math.max(...points.map(([radius]) => radius)))}
      <path d="M ${smooth([...left].reverse())} ${foot} L ${smooth([...right].reverse())} Z" fill="url(#${id})"/>${lid}${rim}`
  }
}

/** A board, book, print or slab seen from the front, leaning or standing. */
export function slab(options: {
  width: number
  height: number
  radius?: number
  y?: number
  inner?: (color: string) => string
  frame?: number
}): Shape {
  const { width, height, radius = 8, y = FLOOR - options.height } = options
  const x = CX - width / 2
  return (color) => `${downGradient(`slab${color.slice(1)}`, color)}${shadow(CX, y + height, width / 2)}
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="url(#slab${color.slice(1)})"/>
    <rect x="${x}" y="${y}" width="10" height="${height}" rx="${Math.min(radius, 5)}" fill="#fff" opacity="0.16"/>
    ${options.inner ? `<g transform="translate(${x} ${y})">${options.inner(color)}</g>` : ''}`
}

/** A soft square: cushions, folded cloth. */
export function cushion(width: number, height: number, folds = 0): Shape {
  const x = CX - width / 2
  const y = FLOOR - height
  const bulge = 26
  return (color) => {
    const id = gradientId(color, 7)
    const lines = Array.from({ length: folds }, (_, index) => {
      const at = y + ((index + 1) * height) / (folds + 1)
      return `<path d="M ${x + 6} ${at} Q ${CX} ${at + 10} ${x + width - 6} ${at}" stroke="#000" stroke-opacity="0.16" stroke-width="5" fill="none"/>`
    }).join('')
    return `${sideGradient(id, color)}${shadow(CX, FLOOR, width / 2)}
      <path d="M ${x + 20} ${y + 14} Q ${CX} ${y - bulge} ${x + width - 20} ${y + 14} Q ${x + width + bulge} ${y + height / 2} ${x + width - 16} ${FLOOR - 8} Q ${CX} ${FLOOR + bulge * 0.5} ${x + 16} ${FLOOR - 8} Q ${x - bulge} ${y + height / 2} ${x + 20} ${y + 14} Z" fill="url(#${id})"/>${lines}`
  }
}

/** A top on legs: stools, tables, benches. */
export function furniture(options: {
  width: number
  height: number
  thickness?: number
  spread?: number
  shelf?: boolean
}): Shape {
  const { width, height, thickness = 34, spread = 36, shelf = false } = options
  const y = FLOOR - height
  const leg = (x: number, foot: number, tone: number, color: string) =>
    `<path d="M ${x - 16} ${y + thickness} L ${x + 16} ${y + thickness} L ${foot + 11} ${FLOOR} L ${foot - 11} ${FLOOR} Z" fill="${shade(color, tone)}"/>`
  return (color) => {
    const [left, right] = [CX - width / 2 + 44, CX + width / 2 - 44]
    return `${shadow(CX, FLOOR, width / 2)}
      ${leg(left + 60, left + 44, -0.25, color)}${leg(right - 60, right - 44, -0.32, color)}
      ${shelf ? `<rect x="${left}" y="${FLOOR - height * 0.4}" width="${right - left}" height="18" fill="${shade(color, -0.2)}"/>` : ''}
      ${leg(left, left - spread, -0.05, color)}${leg(right, right + spread, -0.16, color)}
      ${downGradient(`top${color.slice(1)}`, color)}<rect x="${CX - width / 2}" y="${y}" width="${width}" height="${thickness}" rx="14" fill="url(#top${color.slice(1)})"/>
      <rect x="${CX - width / 2}" y="${y}" width="${width}" height="9" rx="5" fill="#fff" opacity="0.2"/>`
  }
}

/** A disc on the wall: clocks and mirrors. */
export function disc(radius: number, face: (cx: number, cy: number) => string): Shape {
  const cy = 520
  return (
    color,
  ) => `<ellipse cx="${CX + 16}" cy="${cy + 22}" rx="${radius}" ry="${radius}" fill="#000" opacity="0.16" filter="url(#soft)"/>
    ${sideGradient(`disc${color.slice(1)}`, color)}<circle cx="${CX}" cy="${cy}" r="${radius}" fill="url(#disc${color.slice(1)})"/>${face(CX, cy)}`
}

/** Several shapes as one; the colour goes to each. */
export function group(...shapes: (Shape | string)[]): Shape {
  return (color) => shapes.map((shape) => (typeof shape === 'string' ? shape : shape(color))).join('')
}

/** The same shape in its own colour, whatever the product's is. */
export function fixed(shape: Shape, color: string): Shape {
  return () => shape(color)
}

/** Lighter (positive) or darker (negative) by a share of the way to white or black. */
export function shade(hex: string, amount: number): string {
  const target = amount > 0 ? 255 : 0
  const mix = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16)
    return Math.round(value + (target - value) * Math.abs(amount))
      .toString(16)
      .padStart(2, '0')
  }
  return `#${mix(1)}${mix(3)}${mix(5)}`
}

export function shadow(cx: number, y: number, radius: number): string {
  return `<ellipse cx="${cx + radius * 0.22}" cy="${y}" rx="${radius * 1.2}" ry="${Math.max(16, radius * 0.17)}" fill="#3a2f25" opacity="0.3" filter="url(#soft)"/>`
}

function gradientId(color: string, salt: number): string {
  return `g${color.slice(1)}${Math.round(salt)}`
}

function sideGradient(id: string, color: string): string {
  const stops = [
    [0, -0.1],
    [0.22, 0.24],
    [0.5, 0.04],
    [0.82, -0.24],
    [1, -0.34],
  ] as const
  return `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2="0.12">${stops.map(([at, tone]) => `<stop offset="${at}" stop-color="${shade(color, tone)}"/>`).join('')}</linearGradient>`
}

function downGradient(id: string, color: string): string {
  return `<linearGradient id="${id}" x1="0" x2="0.5" y1="0" y2="1"><stop offset="0" stop-color="${shade(color, 0.12)}"/><stop offset="1" stop-color="${shade(color, -0.16)}"/></linearGradient>`
}

/** A curve through points (Catmull-Rom, written as cubic Béziers). */
function smooth(points: (readonly [number, number])[]): string {
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0]
  const [start] = points
  const parts = points.slice(1).map((point, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)]
    const c1 = [from[0] + (point[0] - before[0]) / 6, from[1] + (point[1] - before[1]) / 6]
    const c2 = [point[0] - (after[0] - from[0]) / 6, point[1] - (after[1] - from[1]) / 6]
    return `C ${c1.join(' ')} ${c2.join(' ')} ${point.join(' ')}`
  })
  return `${start?.join(' ')} ${parts.join(' ')}`
}
