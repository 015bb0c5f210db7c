import { type RefObject, useEffect, useState } from 'react'
import { isSame, nearestVariant, withValue } from '@/lib/catalog/variant-choice'
import type { PurchaseOption, PurchaseVariant } from './purchase-form'

/**
 * The variant that is chosen in a form, and how another one is. `isLive` is false until the script has loaded and has
 * seen what was chosen without it, there or in the address.
 */
export function useChosenVariant(
  form: RefObject<HTMLFormElement | null>,
  options: PurchaseOption[],
  variants: PurchaseVariant[],
) {
  const [id, setId] = useState<string | null>(null)
  const [hasMoved, setMoved] = useState(false)

  useEffect(() => {
    const first = firstOffered(variants)
    const picked = form.current ? valuesPicked(form.current, options) : []
    const nearest = nearestVariant(variants, picked, 0) ?? first
    const sku = new URLSearchParams(window.location.search).get('variant')
    const start = (nearest === first && variants.find((variant) => variant.sku === sku)) || nearest
    setId(start?.id ?? null)
    setMoved(start === nearest && !isSame(picked, start?.choice ?? []))
    if (start && start !== first) showPicture(start, 'instant')
  }, [form, options, variants])

  const chosen = variants.find((variant) => variant.id === id) ?? firstOffered(variants)
  const choose = (option: number, value: number) => {
    const wanted = withValue(chosen?.choice ?? [], option, value)
    const next = nearestVariant(variants, wanted, option)
    if (!next) return
    setId(next.id)
    setMoved(!isSame(next.choice, wanted))
    window.history.replaceState(null, '', `?variant=${encodeURIComponent(next.sku)}`)
    showPicture(next)
  }
  return { chosen, choose, hasMoved, isLive: id !== null }
}

function firstOffered(variants: PurchaseVariant[]): PurchaseVariant | undefined {
  return variants.find(({ isSoldOut }) => !isSoldOut) ?? variants[0]
}

/** What the radio buttons say, which somebody may have used before the script was there. */
function valuesPicked(form: HTMLFormElement, options: PurchaseOption[]): number[] {
  const picked = new FormData(form)
  return options.map(({ name, values }) => values.findIndex(({ code }) => code === picked.get(name)))
}

/** Only the gallery moves: the page stays where the hand is. */
function showPicture({ picture }: PurchaseVariant, behavior: ScrollBehavior = 'auto'): void {
  const shown = document.getElementById(`picture-${picture}`)
  shown?.parentElement?.scrollTo({ left: shown.offsetLeft, behavior })
}
