import { CreditCard, RotateCcw, Truck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { deliveryText } from '@/components/product/delivery-text'
import type { Market } from '@/lib/markets/markets'

/** Delivery, returns and payment in one line, before anybody has to ask. */
export async function FactsStrip({ market }: { market: Market }) {
  const [t, delivery] = await Promise.all([getTranslations('footer'), deliveryText(market)])
  const facts = [
    { Icon: Truck, title: t('delivery'), text: delivery ?? t('deliveryText') },
    { Icon: RotateCcw, title: t('returns'), text: t('returnsText') },
    { Icon: CreditCard, title: t('payment'), text: t('paymentText') },
  ]
  return (
    <section aria-label={t('facts')} className="border-line border-b">
      <ul className="mx-auto grid max-w-page gap-x-10 gap-y-4 px-4 py-6 sm:px-6 md:grid-cols-3">
        {facts.map(({ Icon, title, text }) => (
          <li key={title} className="flex gap-3 text-sm">
            <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-brand" />
            <p>
              <strong className="block font-medium">{title}</strong>
              <span className="text-muted">{text}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
