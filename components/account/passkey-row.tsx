import { getTranslations } from 'next-intl/server'
import { FormField } from '@/components/ui/form-fields'
import { LocalTime } from '@/components/ui/local-time'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { PasskeyView } from '@/lib/auth/schema'
import { readFlash } from '@/lib/http/flash'
import type { Market } from '@/lib/markets/markets'
import { removePasskeyAction, renamePasskeyAction } from './factor-actions'

/** One passkey: when it was used, another name for it, and its end. */
export async function PasskeyRow(props: {
  passkey: PasskeyView
  market: Market
  confirm: { href: string; label: string }
}) {
  const { passkey, market } = props
  const t = await getTranslations('secondFactor.passkey')
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const ownFlash = async (form: string) => {
    const flash = await readFlash(form)
    return flash?.values.id === passkey.id ? flash : null
  }
  const renameFlash = await ownFlash('rename-passkey')
  const when = (iso: string) => (
    <LocalTime iso={iso} locale={market.locale} fallback={date.format(new Date(iso))} />
  )
  return (
    <li className="py-4">
      <p className="wrap-anywhere font-medium">{passkey.name}</p>
      <p className="text-muted text-sm">
        {passkey.lastUsedAt ? (
          <>
            {t('lastUsed')} {when(passkey.lastUsedAt)}
          </>
        ) : (
          <>
            {t('added')} {when(passkey.createdAt)}
          </>
        )}
        {passkey.isBackedUp ? ` · ${t('backedUp')}` : null}
      </p>
      <div className="mt-2 flex flex-col gap-2">
        <details open={renameFlash !== null}>
          <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
            {t('rename')}
            <span className="sr-only"> {passkey.name}</span>
          </summary>
          <SharedAnswerForm action={renamePasskeyAction} market={market.slug} flash={renameFlash}>
            <input type="hidden" name="id" value={passkey.id} />
            <FormField
              id={`name-${passkey.id}`}
              name="name"
              label={t('newName')}
              defaultValue={passkey.name}
              autoComplete="off"
              required
              maxLength={60}
            />
            <SubmitButton look="secondary" className="self-start">
              {t('saveName')}
            </SubmitButton>
          </SharedAnswerForm>
        </details>
        <SharedAnswerForm
          action={removePasskeyAction}
          market={market.slug}
          flash={await ownFlash('remove-passkey')}
          confirm={props.confirm}
        >
          <input type="hidden" name="id" value={passkey.id} />
          <SubmitButton look="danger" className="self-start">
            {t('remove')}
            <span className="sr-only"> {passkey.name}</span>
          </SubmitButton>
        </SharedAnswerForm>
      </div>
    </li>
  )
}
