'use client'
import { type RefObject, useLayoutEffect } from 'react'

const NAMING = ['id', 'for'] as const

/**
 * Gives the ids of a form away while its page is hidden. Next keeps pages that were left in the document, and the label
 * of a field would lead to that of a page left before. Effects end when a page is hidden and begin again when it is
 * shown (https://react.dev/reference/react/Activity). `revision` tells when there is a new form element.
 */
export function useOwnIds(form: RefObject<HTMLFormElement | null>, revision: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a new form element
  useLayoutEffect(() => {
    const element = form.current
    for (const name of NAMING) rename(element, `data-own-${name}`, name)
    return () => {
      for (const name of NAMING) rename(element, name, `data-own-${name}`)
    }
  }, [form, revision])
}

function rename(form: HTMLFormElement | null, from: string, to: string): void {
  for (const each of form?.querySelectorAll(`[${from}]`) ?? []) {
    each.setAttribute(to, each.getAttribute(from) ?? '')
    each.removeAttribute(from)
  }
}
