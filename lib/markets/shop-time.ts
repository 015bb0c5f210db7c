/** The zone in which the shop counts its days and shows times to its staff, wherever they sit. */
export const SHOP_TIME_ZONE = 'America/New_York'

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
