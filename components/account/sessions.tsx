import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { LocalTime } from '@/components/ui/local-time'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { SessionView } from '@/lib/auth/schema'
import type { Market } from '@/lib/markets/markets'
import { revokeOtherSessionsAction, revokeSessionAction } from './actions'

/** Where somebody is signed in, each with a way to end it. */
export async function Sessions({ sessions, market }: { sessions: SessionView[]; market: Market }) {
  const t = await getTranslations('account')
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('sessions')}</h2>
      <p className="mb-4 text-muted">{t('sessionsText')}</p>
      <ul className="divide-y divide-line border-line border-y">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div>
              <p className="font-medium">
                {session.device} {session.isCurrent ? <Badge tone="good">{t('thisDevice')}</Badge> : null}
              </p>
              <p className="text-muted text-sm">
                {t('lastSeen')}{' '}
                <LocalTime
                  iso={session.lastSeenAt}
                  locale={market.locale}
                  fallback={date.format(new Date(session.lastSeenAt))}
                />
                {placeOf(session, market)}
              </p>
            </div>
            {session.isCurrent ? null : (
              <SharedAnswerForm action={revokeSessionAction} market={market.slug} flash={null}>
                <input type="hidden" name="sessionId" value={session.id} />
                <SubmitButton look="secondary">
                  {t('endSession')}
                  <span className="sr-only"> {session.device}</span>
                </SubmitButton>
              </SharedAnswerForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <SharedAnswerForm
          action={revokeOtherSessionsAction}
          market={market.slug}
          flash={null}
          className="mt-4"
        >
          <SubmitButton look="danger">{t('endOtherSessions')}</SubmitButton>
        </SharedAnswerForm>
      ) : null}
    </section>
  )
}

/** " · Germany · 192.0.2.7", as far as it is known. */
function placeOf({ country, ip }: SessionView, { locale }: Market): string {
  const name = country && new Intl.DisplayNames(locale, { type: 'region' }).of(country)
  return [name, ip].map((part) => (part ? ` · ${part}` : '')).join('')
}
