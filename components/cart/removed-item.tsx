'use client'
import { useRouter } from 'next/navigation'
import { useActionState, useEffect, useRef, useState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { IDLE } from '@/lib/http/action-state'
import { addItemAction } from './actions'

type Item = { id: string; variantId: string; title: string; quantity: number }

/** Tells which line has just left the cart, and brings it back. */
export function RemovedItem(props: {
  market: string
  items: Item[]
  texts: { removed: string; undo: string }
}) {
  const { items, texts } = props
  const [seen, setSeen] = useState(items)
  const [removed, setRemoved] = useState<Item | null>(null)
  const [state, action] = useActionState(addItemAction, IDLE)
  const box = useRef<HTMLDivElement>(null)
  const router = useRouter()

  if (seen !== items) {
    setSeen(items)
    const gone = seen.find(({ id }) => !items.some((item) => item.id === id))
    if (gone) setRemoved(gone)
    else if (items.some(({ variantId }) => variantId === removed?.variantId)) setRemoved(null)
  }
  // The button that had the focus is gone with its line.
  useEffect(() => {
    if (removed) box.current?.focus()
  }, [removed])
  useEffect(() => {
    if (state.status === 'success') router.refresh()
  }, [state, router])

  return (
    <div ref={box} role="status" tabIndex={-1} className="outline-none">
      {removed ? (
        <form
          action={action}
          className="mb-4 flex flex-wrap items-center gap-x-4 rounded-control border border-line bg-sunken px-4 py-1"
        >
          <input type="hidden" name="market" value={props.market} />
          <input type="hidden" name="variantId" value={removed.variantId} />
          <input type="hidden" name="quantity" value={removed.quantity} />
          <span>{texts.removed.replace('{title}', removed.title)}</span>
          <SubmitButton look="quiet" className="px-1! underline">
            {texts.undo}
          </SubmitButton>
          {state.status === 'error' ? <span className="text-sale text-sm">{state.message}</span> : null}
        </form>
      ) : null}
    </div>
  )
}
