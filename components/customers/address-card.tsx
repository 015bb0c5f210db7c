import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { addressOf } from '@/lib/customers/address-lines'
import type { SavedAddressView } from '@/lib/customers/schema'
import { type Market, marketPath } from '@/lib/markets/markets'
import { removeAddressAction, setDefaultAddressAction } from './actions'
import { AddressText } from './address-text'

/** An address in the book, with what can be done about it. */
export async function AddressCard({ address, market }: { address: SavedAddressView; market: Market }) {
  const t = await getTranslations('addresses')
  const which = <span className="sr-only"> {`${address.name}, ${address.line1}`}</span>
  const uses = [
    { use: 'isDefaultShipping', badge: t('defaultShipping'), set: t('setDefaultShipping') },
    { use: 'isDefaultBilling', badge: t('defaultBilling'), set: t('setDefaultBilling') },
  ] as const
  const open = uses.filter(({ use }) => !address[use])
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-surface p-5">
      <div className="flex flex-wrap gap-2 empty:hidden">
        {uses.map(({ use, badge }) => (address[use] ? <Badge key={use}>{badge}</Badge> : null))}
      </div>
      <div className="wrap-anywhere">
        <AddressText address={addressOf(address)} locale={market.locale} />
        {address.phone ? <p className="mt-1 text-muted text-sm">{address.phone}</p> : null}
      </div>
      <div className="mt-auto flex flex-wrap items-center gap-x-5">
        <Link
          href={marketPath(market, `/account/addresses/${address.id}`) as Route}
          prefetch={false}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {t('edit')}
          {which}
        </Link>
        <SharedAnswerForm action={removeAddressAction} market={market.slug} flash={null}>
          <input type="hidden" name="addressId" value={address.id} />
          <SubmitButton look="quiet" className="-ml-5 underline">
            {t('remove')}
            {which}
          </SubmitButton>
        </SharedAnswerForm>
        {open.map(({ use, set }) => (
          <SharedAnswerForm key={use} action={setDefaultAddressAction} market={market.slug} flash={null}>
            <input type="hidden" name="addressId" value={address.id} />
            <input type="hidden" name="use" value={use} />
            <SubmitButton look="quiet" className="-ml-5 text-left underline">
              {set}
              {which}
            </SubmitButton>
          </SharedAnswerForm>
        ))}
      </div>
    </li>
  )
}
