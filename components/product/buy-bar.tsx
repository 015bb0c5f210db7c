import { type RefObject, useEffect, useState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'

/**
 * What is bought and the button for it at the lower edge of a phone, once `button` has been scrolled past. It belongs
 * into the same form, and is nothing but a shorter way back to it: without script there is none.
 */
export function BuyBar({
  button,
  title,
  variant,
  price,
  problem,
  texts,
}: {
  button: RefObject<HTMLElement | null>
  title: string
  variant: string
  price: string
  /** Why the last press has failed: told beside the main button, too, which is out of sight. */
  problem: string | null
  texts: { add: string; adding: string }
}) {
  if (!useIsScrolledPast(button)) return null
  return (
    <div className="buy-bar">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{title}</p>
        {problem ? (
          <p className="text-sale text-sm">{problem}</p>
        ) : (
          <p className="flex gap-2 text-sm">
            <span className="tabular">{price}</span>
            <span className="truncate text-muted">{variant}</span>
          </p>
        )}
      </div>
      <SubmitButton className="shrink-0" pending={texts.adding}>
        {texts.add}
      </SubmitButton>
    </div>
  )
}

function useIsScrolledPast(element: RefObject<HTMLElement | null>): boolean {
  const [isPast, setPast] = useState(false)
  useEffect(() => {
    if (!element.current) return
    // Everything below the upper edge of the window counts as seen: what is left has been scrolled past.
    const observer = new IntersectionObserver(
      (entries) => setPast(entries.at(-1)?.isIntersecting === false),
      { rootMargin: '0px 0px 9999999px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isPast
}
