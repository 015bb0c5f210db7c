import type { Flash } from '@/lib/http/action-state'
import { AnswerNotice } from './answer-notice'

/** Why one of these forms failed, posted without JavaScript: those of a list, which cannot tell it themselves. */
export function FlashNotice({ flash, forms }: { flash: Flash | null; forms: readonly string[] }) {
  if (!flash || !forms.includes(flash.form)) return null
  return (
    <AnswerNotice kind="error" className="mb-6">
      {flash.state.message}
    </AnswerNotice>
  )
}
