import type { Flash } from '@/lib/http/action-state'
import { Notice } from './notice'

/** Why one of these forms failed, posted without JavaScript: those of a list, which cannot tell it themselves. */
export function FlashNotice({ flash, forms }: { flash: Flash | null; forms: readonly string[] }) {
  if (!flash || !forms.includes(flash.form)) return null
  return (
    <div className="mb-6">
      <Notice kind="error">{flash.state.message}</Notice>
    </div>
  )
}
