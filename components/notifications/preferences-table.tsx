import { getTranslations } from 'next-intl/server'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Market } from '@/lib/markets/markets'
import type { NotificationPreferences } from '@/lib/notifications/schema'
import { CHANNELS, isOwed, TOPICS } from '@/lib/notifications/topics'
import { setPreferencesAction } from './actions'

/** What somebody is told about, and how: a box for each topic and channel. */
export async function PreferencesTable(props: { preferences: NotificationPreferences; market: Market }) {
  const t = await getTranslations('notifications')
  return (
    <SharedAnswerForm action={setPreferencesAction} market={props.market.slug} flash={null}>
      <table className="w-full border-collapse">
        <caption className="sr-only">{t('settings')}</caption>
        <thead>
          <tr className="border-line border-b text-left text-sm">
            <th scope="col" className="py-2 pr-4 font-medium">
              {t('topic')}
            </th>
            {CHANNELS.map((channel) => (
              <th key={channel} scope="col" className="px-1 py-2 text-center font-medium sm:px-4">
                {t(`channels.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TOPICS.map((topic) => (
            <tr key={topic} className="border-line border-b">
              <th scope="row" className="py-3 pr-4 text-left font-normal">
                <span className="block font-medium">{t(`topics.${topic}`)}</span>
                <span className="block text-muted text-sm">{t(`about.${topic}`)}</span>
              </th>
              {CHANNELS.map((channel) => {
                const name = `${topic}.${channel}`
                const owed = isOwed(topic, channel)
                return (
                  <td key={channel} className="px-1 text-center sm:px-4">
                    <label className="inline-grid size-11 place-items-center">
                      <span className="sr-only">{`${t(`topics.${topic}`)}, ${t(`channels.${channel}`)}`}</span>
                      <input
                        type="checkbox"
                        id={name}
                        // What is disabled is not sent; the field beside it is.
                        {...(owed ? { disabled: true } : { name })}
                        defaultChecked={props.preferences[topic][channel]}
                        className="size-5 accent-brand"
                      />
                    </label>
                    {owed ? <input type="hidden" name={name} value="on" /> : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <SubmitButton className="self-start" pending={t('saving')}>
        {t('save')}
      </SubmitButton>
    </SharedAnswerForm>
  )
}
