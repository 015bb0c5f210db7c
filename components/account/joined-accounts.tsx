import { getTranslations } from 'next-intl/server'
import { LocalTime } from '@/components/ui/local-time'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { JoinedAccount } from '@/lib/auth/joined-accounts'
import { readFlash } from '@/lib/http/flash'
import type { Market } from '@/lib/markets/markets'
import { removeJoinedAccountAction } from './actions'
import { confirmLink } from './confirm-link'

/** The accounts elsewhere that sign somebody in here, each with a way to part it; nothing where there are none. */
export async function JoinedAccounts({ accounts, market }: { accounts: JoinedAccount[]; market: Market }) {
  if (accounts.length === 0) return null
  const [t, flash, confirm] = await Promise.all([
    getTranslations('account'),
    readFlash('remove-joined-account'),
    confirmLink(market, '/account/security'),
  ])
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('joinedAccounts')}</h2>
      <p className="mb-4 text-muted">{t('joinedAccountsText')}</p>
      <ul className="divide-y divide-line border-line border-y">
        {accounts.map(({ id, name, joinedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div>
              <p className="font-medium">{name}</p>
              <p className="text-muted text-sm">
                {t('joinedSince')}{' '}
                <LocalTime iso={joinedAt} locale={market.locale} fallback={date.format(new Date(joinedAt))} />
              </p>
            </div>
            <SharedAnswerForm
              action={removeJoinedAccountAction}
              market={market.slug}
              flash={flash?.values.id === id ? flash : null}
              confirm={confirm}
            >
              <input type="hidden" name="id" value={id} />
              <SubmitButton look="danger">
                {t('partAccount')}
                <span className="sr-only"> {name}</span>
              </SubmitButton>
            </SharedAnswerForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
