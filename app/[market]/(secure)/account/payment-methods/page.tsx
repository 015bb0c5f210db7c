import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage, type PersonCtx } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { removeSavedCardAction } from '@/components/account/saved-card-actions'
import { cardBrand } from '@/components/order/card-brand'
import { AnswerNotice } from '@/components/ui/answer-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { AppError } from '@/lib/core/errors'
import { errorText } from '@/lib/http/error-texts'
import { readFlash } from '@/lib/http/flash'
import { listSavedCards } from '@/lib/payments/saved-cards'
import type { SavedCardView } from '@/lib/payments/schema'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('savedCards')
  return { title: t('title') }
}

export default async function PaymentMethodsPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/payment-methods')
  const [t, cards, flash, search] = await Promise.all([
    getTranslations('savedCards'),
    readCards(ctx),
    readFlash('remove-card'),
    searchParams,
  ])
  return (
    <>
      <h1 className="mb-3 text-3xl sm:text-4xl">{t('heading')}</h1>
      <p className="mb-6 max-w-prose text-muted">{t('text')}</p>
      <DoneNotice search={search} />
      {flash ? <AnswerNotice kind="error">{flash.state.message}</AnswerNotice> : null}
      {cards instanceof AppError ? (
        <Notice kind="warning">{errorText(cards, market.language)}</Notice>
      ) : cards.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {cards.map((card) => (
            <li key={card.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
              <div>
                <p className="font-medium">
                  {t('card', { brand: cardBrand(card.brand), last4: card.last4 })}
                </p>
                <p className="tabular text-muted text-sm">{t('expires', { date: expiry(card) })}</p>
              </div>
              <SharedAnswerForm action={removeSavedCardAction} market={market.slug} flash={null}>
                <input type="hidden" name="cardId" value={card.id} />
                <SubmitButton look="secondary">
                  {t('remove')}
                  <span className="sr-only"> {card.last4}</span>
                </SubmitButton>
              </SharedAnswerForm>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The page stands also while the payment service does not answer. */
async function readCards(ctx: PersonCtx): Promise<SavedCardView[] | AppError> {
  try {
    return await listSavedCards(ctx)
  } catch (error) {
    if (error instanceof AppError && error.kind === 'unavailable') return error
    throw error
  }
}

function expiry({ expMonth, expYear }: SavedCardView): string {
  return `${String(expMonth).padStart(2, '0')}/${String(expYear).slice(-2)}`
}
