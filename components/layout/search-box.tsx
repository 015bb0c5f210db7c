'use client'
import { type ComponentType, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { SuggestionsProps } from './suggestions'

type Props = Omit<SuggestionsProps, 'input'> & {
  action: string
  id: string
  texts: SuggestionsProps['texts'] & { label: string; placeholder: string; search: string }
}

/** The search field: a plain form, so that it works at once and everywhere; suggestions come with its first touch. */
export function SearchBox({ action, id, texts, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps> | null>(null)
  const load = async () => {
    if (Suggestions) return
    const loaded = await import('./suggestions')
    setSuggestions(() => loaded.Suggestions)
  }
  return (
    <form action={action} className="search-box" onFocus={load}>
      <label htmlFor={id} className="sr-only">
        {texts.label}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        name="q"
        required
        maxLength={100}
        autoComplete="off"
        placeholder={texts.placeholder}
      />
      <button type="submit" aria-label={texts.search}>
        <Icon name="search" />
      </button>
      {Suggestions ? <Suggestions input={input} texts={texts} {...rest} /> : null}
    </form>
  )
}
