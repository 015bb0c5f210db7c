'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Notice } from '@/components/ui/notice'
import { ANSWER_ID } from '@/lib/http/action-state'

/** Says that something is done. Takes the focus, and leaves the address, so that a reload does not say it again. */
export function Confirmation({ parameter, children }: { parameter: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
    const url = new URL(window.location.href)
    url.searchParams.delete(parameter)
    window.history.replaceState(window.history.state, '', url)
  }, [parameter])
  return (
    <div ref={box} id={ANSWER_ID} tabIndex={-1} className="mb-5 rounded-control">
      <Notice kind="success">{children}</Notice>
    </div>
  )
}
