/** Where a carrier shows its parcels; the number goes at the end. */
const TRACKING_PAGES: Record<string, string> = {
  UPS: 'https://www.ups.com/track?tracknum=',
  USPS: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=',
  FedEx: 'https://www.fedex.com/fedextrack/?trknbr=',
  DHL: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=',
  DPD: 'https://tracking.dpd.de/status/en_US/parcel/',
}

/** The carriers whose tracking pages are known. */
export const CARRIERS = Object.keys(TRACKING_PAGES)

/** The address of a parcel at its carrier; null without a number or for a carrier that is not known. */
export function findTrackingUrl(carrier: string, trackingNumber: string | null): string | null {
  const known = CARRIERS.find((name) => name.toLowerCase() === carrier.trim().toLowerCase())
  if (known === undefined || trackingNumber === null) return null
  return `${TRACKING_PAGES[known]}${encodeURIComponent(trackingNumber.replaceAll(/\s/g, ''))}`
}
