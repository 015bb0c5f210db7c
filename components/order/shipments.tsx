import { getTranslations } from 'next-intl/server'
import type { OrderView } from '@/lib/orders/schema'

/** The parcels of an order and where each can be followed. */
export async function Shipments({ order }: { order: OrderView }) {
  const t = await getTranslations('order')
  if (order.shipments.length === 0) return null
  return (
    <section aria-label={t('parcels')}>
      <h2 className="mb-3 text-2xl">{t('parcels')}</h2>
      <ul className="space-y-2">
        {order.shipments.map((shipment) => (
          <li key={shipment.id} className="wrap-anywhere">
            {shipment.carrier}{' '}
            {shipment.trackingUrl ? (
              <a href={shipment.trackingUrl} rel="noreferrer" className="underline underline-offset-4">
                {t('tracking', { number: shipment.trackingNumber ?? '' })}
              </a>
            ) : shipment.trackingNumber ? (
              t('trackingPlain', { number: shipment.trackingNumber })
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
