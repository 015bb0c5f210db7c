'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

const QUESTION = 'Leave without saving? Your changes on this page will be lost.'

/**
 * Whether a form differs from what it showed first, and a warning before that is lost: when the tab is
 * closed, and when a link leads away. `revision` counts how often the form was put back to what is saved.
 */
export function useUnsavedChanges(
  form: RefObject<HTMLFormElement | null>,
  isGuarded: boolean,
  revision: number,
) {
  const saved = useRef('')
  const [hasChanges, setHasChanges] = useState(false)
  const check = useCallback(() => setHasChanges(contentOf(form.current) !== saved.current), [form])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a new form element
  useEffect(() => {
    saved.current = contentOf(form.current)
    setHasChanges(false)
  }, [form, revision])

  useEffect(() => {
    if (!isGuarded || !hasChanges) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!(link instanceof HTMLAnchorElement) || staysHere(link, event)) return
      if (window.confirm(QUESTION)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [isGuarded, hasChanges])

  return { hasChanges, check }
}

function staysHere(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const opensElsewhere = link.target === '_blank' || event.ctrlKey || event.metaKey || event.shiftKey
  return opensElsewhere || link.getAttribute('href')?.startsWith('#') === true
}

/** What was typed: fields of React and of the editor itself (its version) do not count. */
function contentOf(form: HTMLFormElement | null): string {
  if (!form) return ''
  const fields = [...new FormData(form)].filter(([name]) => !name.startsWith('$ACTION') && name !== 'version')
  return JSON.stringify(fields)
}
