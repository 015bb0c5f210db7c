import { getTranslations } from 'next-intl/server'
import { AnswerNotice } from '@/components/ui/answer-notice'

type Search = Record<string, string | string[] | undefined>

/** What has just been done, as the address says after an action: "?done=saved". Unknown words say nothing. */
export async function DoneNotice({ search }: { search: Search }) {
  const t = await getTranslations('account.done')
  const { done } = search
  if (typeof done !== 'string' || !/^[a-z-]+$/.test(done) || !t.has(done)) return null
  return (
    <AnswerNotice kind="success" className="mb-6">
      {t(done)}
    </AnswerNotice>
  )
}
