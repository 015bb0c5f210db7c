import type { Flash } from '@/lib/http/action-state'
import { Notice } from './notice'

/** Why what was done before this page failed, where no form of its own tells it. */
export function FlashNotice({ flash }: { flash: Flash | null }) {
  if (!flash) return null
  return (
    <div className="mb-6">
      <Notice kind="error">{flash.state.message}</Notice>
    </div>
  )
}
