import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { Picture } from '@/components/ui/picture'
import type { CartItemView, CartNotice } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/core/money'
import { type Market, marketPath } from '@/lib/markets/markets'
import { QuantityForm } from './quantity-form'

/** An item of the cart page with everything that can be done to it. */
export async function CartLine({
  item,
  notices,
  market,
}: {
  item: CartItemView
  notices: CartNotice[]
  market: Market
}) {
  const t = await getTranslations('cart')
  const texts = await Promise.all(notices.map((notice) => noticeText(notice, market)))
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-4 border-line border-b py-5 sm:grid-cols-[6rem_1fr_auto]">
      {item.image ? (
        <Picture
          image={item.image}
          alt=""
          sizes="96px"
          className="aspect-4/5 w-full rounded-control object-cover"
        />
      ) : (
        <span />
      )}
      <div className="flex flex-col gap-2">
        <div>
          <h2 className="font-medium font-sans text-base">
            <Link
              href={marketPath(market, `/products/${item.slug}`) as Route}
              prefetch={false}
              className="underline-offset-4 hover:underline"
            >
              {item.title}
            </Link>
          </h2>
          <p className="text-muted text-sm">
            {item.options.map(({ name, value }) => `${name}: ${value}`).join(', ')}
          </p>
          <p className="text-muted text-sm">
            {t('each', { price: formatMoney(item.unitPrice, market.locale) })}
          </p>
        </div>
        {texts.map((text) => (
          <Notice key={text} kind="warning">
            {text}
          </Notice>
        ))}
        <div className="flex flex-wrap items-center gap-3">
          <QuantityForm
            market={market.slug}
            itemId={item.id}
            quantity={item.quantity}
            max={Math.max(item.maxQuantity, item.quantity)}
            label={t('quantityOf', { title: item.title })}
            update={t('update')}
          />
          <QuantityForm
            market={market.slug}
            itemId={item.id}
            quantity={0}
            remove={t('removeItem', { title: item.title })}
            label={t('remove')}
          />
        </div>
      </div>
      <p className="tabular col-start-2 font-medium sm:col-start-3 sm:text-right">
        {formatMoney(item.total, market.locale)}
      </p>
    </li>
  )
}

async function noticeText(notice: CartNotice, market: Market): Promise<string> {
  const t = await getTranslations('cart')
  switch (notice.code) {
    case 'price_changed':
      return t('priceChanged', { before: notice.before ? formatMoney(notice.before, market.locale) : '' })
    case 'insufficient_stock':
      return t('insufficientStock', { left: notice.left ?? 0 })
    case 'sold_out':
      return t('soldOut')
    case 'unavailable':
      return t('unavailable')
  }
}
