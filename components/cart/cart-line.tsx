import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { Picture } from '@/components/ui/picture'
import type { CartItemView, CartNotice } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/core/money'
import { MAX_QUANTITY } from '@/lib/core/schema'
import { type Market, marketPath } from '@/lib/markets/markets'
import { noticeText } from './notice-text'
import { QuantityForm } from './quantity-form'
import { RemoveForm } from './remove-form'

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
  const [t, common] = await Promise.all([getTranslations('cart'), getTranslations('common')])
  const texts = await Promise.all(notices.map((notice) => noticeText(notice, market)))
  // What is in the cart already may be more than what is left: a notice says so, the field must hold it.
  const max = Math.min(MAX_QUANTITY, Math.max(item.maxQuantity, item.quantity))
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)_auto] gap-x-4 border-line border-b py-5 sm:grid-cols-[6rem_minmax(0,1fr)_auto]">
      <div className="row-span-3">
        {item.image ? (
          <Picture
            image={item.image}
            alt=""
            sizes="96px"
            className="aspect-4/5 w-full rounded-control object-cover"
          />
        ) : null}
      </div>
      <div className="wrap-break-word">
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
        {item.quantity > 1 || item.regularPrice ? (
          <p className="text-muted text-sm">
            {t('each', { price: formatMoney(item.unitPrice, market.locale) })}
            {item.regularPrice ? (
              <>
                {' '}
                <s className="tabular">
                  <span className="sr-only">{t('insteadOf')} </span>
                  {formatMoney(item.regularPrice, market.locale)}
                </s>{' '}
                <span className="text-success">
                  {item.priceSource === 'list' ? t('ownPrice') : t('tierPrice')}
                </span>
              </>
            ) : null}
          </p>
        ) : null}
        {item.nextStep && item.nextStep.minQuantity <= item.maxQuantity ? (
          <p className="text-sm">
            {t('nextStep', {
              count: item.nextStep.minQuantity,
              price: formatMoney(item.nextStep.unitPrice, market.locale),
            })}
          </p>
        ) : null}
      </div>
      <p className="tabular text-right font-medium">{formatMoney(item.total, market.locale)}</p>
      <div className="col-span-2 flex flex-wrap items-start gap-x-3 pt-3">
        <QuantityForm
          market={market.slug}
          itemId={item.id}
          quantity={item.quantity}
          max={max}
          texts={{
            label: t('quantityOf', { title: item.title }),
            less: common('less'),
            more: common('more'),
            update: t('update'),
            onlyLeft: max < MAX_QUANTITY ? t('onlyLeft', { left: max }) : t('atMost', { max }),
          }}
        />
        <RemoveForm
          market={market.slug}
          itemId={item.id}
          text={t('remove')}
          label={t('removeItem', { title: item.title })}
        />
      </div>
      <div className="col-span-2 flex flex-col gap-2 empty:hidden">
        {texts.map((text) => (
          <Notice key={text} kind="warning">
            {text}
          </Notice>
        ))}
      </div>
    </li>
  )
}
