/** Five-field cron in UTC: minute, hour, day of month, month, day of week; lists, ranges, steps. */
const RANGES = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const

/** Whether a cron expression fires in the minute of `date`. Throws on a bad expression. */
export function fires(expression: string, date: Date): boolean {
  const fields = expression
    .replace(/^TZ=\S+\s+/, '')
    .trim()
    .split(/\s+/)
  if (fields.length !== 5) throw new Error(`"${expression}" is not a five-field cron expression`)
  const now = [
    date.getUTCMinutes(),
    date.getUTCHours(),
    date.getUTCDate(),
    date.getUTCMonth() + 1,
    date.getUTCDay(),
  ]
  const [minute, hour, day, month, weekday] = fields.map((field, index) =>
    matches(field, now[index] ?? 0, RANGES[index] ?? [0, 0]),
  )
  // Classic cron: with both days restricted, either is enough.
  const isDay = fields[2] !== '*' && fields[4] !== '*' ? day || weekday : day && weekday
  return Boolean(minute && hour && month && isDay)
}

function matches(field: string, value: number, [min, max]: readonly [number, number]): boolean {
  return field.split(',').some((part) => {
    const match = /^(\*|\d+(?:-\d+)?)(?:\/(\d+))?$/.exec(part)
    if (!match) throw new Error(`"${field}" is not a cron field`)
    const [, range = '*', step = '1'] = match
    const [from, to] = range === '*' ? [min, max] : bounds(range, step !== '1' ? max : undefined)
    const wanted = max === 6 && value === 0 && (from === 7 || to === 7) ? 7 : value
    return wanted >= from && wanted <= to && (wanted - from) % Number(step) === 0
  })
}

function bounds(range: string, open: number | undefined): [number, number] {
  const [from = 0, to] = range.split('-').map(Number)
  return [from, to ?? open ?? from]
}
