'use client'
import type { KeyboardEvent, ReactNode } from 'react'

/**
 * Keys of a list while the focus is in it: j and k go to the next and previous row, x chooses it, Enter opens it as it
 * would anyway.
 */
export function ListKeys({ children }: { children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target as HTMLElement
    const isTyping = target.matches('input:not([type=checkbox]), textarea, select')
    const row = target.closest('tr')
    if (isTyping || !row) return
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody tr')]
    const step = { j: 1, k: -1 }[event.key]
    if (step !== undefined) rows[rows.indexOf(row) + step]?.querySelector('a')?.focus()
    if (event.key === 'x') row.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
  }
  // biome-ignore lint/a11y/noStaticElementInteractions: it adds keys to the links and boxes inside
  return <div onKeyDown={onKeyDown}>{children}</div>
}
