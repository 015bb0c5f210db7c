/** The zone in which the shop counts its days and shows times to its staff, wherever they sit. */
export const SHOP_TIME_ZONE = 'America/New_York'

/** What people call it: "New York". */
export const SHOP_TIME_ZONE_NAME = SHOP_TIME_ZONE.replace(/^.*\//, '').replaceAll('_', ' ')

const withZone = new Intl.DateTimeFormat('en-US', {
  timeZone: SHOP_TIME_ZONE,
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
})

/** "Nov 25, 2026, 8:56 AM EST": a moment for staff, in the zone of the shop and with its name. */
export function formatShopTime(timestamp: string): string {
  return withZone.format(new Date(timestamp))
}

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: SHOP_TIME_ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
})

/** "2026-11-25T08:56": a moment as a field for day and time holds it, by the clock of the shop. */
export function shopTimeInput(timestamp: string): string {
  return wallClock.format(new Date(timestamp)).replace(' ', 'T')
}

const DAY_MS = 86_400_000

/**
 * The moment that "2026-11-25T08:56" is by the clock of the shop; null when it is none. When the clock is put back, an
 * hour comes twice: the first is meant. An hour that is left out in spring is taken for the one after it.
 */
export function parseShopTime(text: string): string | null {
  const [wall] = /^20\d\d-\d\d-\d\dT\d\d:\d\d/.exec(text.trim()) ?? []
  const asUtc = wall === undefined ? Number.NaN : Date.parse(`${wall}Z`)
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(wall ?? '')) return null
  const [earlier, later] = [offsetAt(asUtc - DAY_MS), offsetAt(asUtc + DAY_MS)].map((offset) =>
    new Date(asUtc - offset).toISOString(),
  ) as [string, string]
  return shopTimeInput(earlier) !== wall && shopTimeInput(later) === wall ? later : earlier
}

/** By how much the clock of the shop is ahead of UTC, in milliseconds. */
function offsetAt(time: number): number {
  const minute = Math.floor(time / 60_000) * 60_000
  return Date.parse(`${shopTimeInput(new Date(minute).toISOString())}Z`) - minute
}
