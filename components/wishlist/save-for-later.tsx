'use client'
import { Heart } from 'lucide-react'
import { useActionState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { IDLE } from '@/lib/http/action-state'
import { saveForLaterAction } from './actions'
import { useWished } from './wished'

export type SaveForLaterTexts = { save: string; saved: string; view: string }

/**
 * The heart beside "add to cart", in the same form: it saves the variant that is chosen there. Before its script has
 * loaded it is a submit button of that form with an action of its own.
 */
export function SaveForLater({ variantId, texts }: { variantId: string; texts: SaveForLaterTexts }) {
  const wished = useWished()
  const [state, action, isPending] = useActionState(saveForLaterAction, IDLE)
  // Another variant chosen meanwhile is not the one that was saved.
  const isSavedNow = state.status === 'success' && state.data.savedId === variantId
  const isSaved = isSavedNow || [...wished.values()].some((variants) => variants.includes(variantId))
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <button
        type="submit"
        formAction={action}
        formNoValidate
        aria-disabled={isPending || undefined}
        onClick={isPending ? (event) => event.preventDefault() : undefined}
        className={buttonClass('quiet', 'self-start px-1!')}
      >
        <Heart aria-hidden="true" className={`size-5 ${isSaved ? 'fill-current' : ''}`} />
        {isSaved ? texts.saved : texts.save}
      </button>
      <p role="status" className="text-sm">
        {state.status === 'error' ? <span className="text-sale">{state.message}</span> : null}
        {isSavedNow ? (
          <a
            href={state.data.path}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {texts.view}
          </a>
        ) : null}
      </p>
    </div>
  )
}
