'use client'
import { Printer } from 'lucide-react'
import { buttonClass } from './button'

export function PrintButton({ text }: { text: string }) {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className={buttonClass('quiet', 'needs-script underline')}
    >
      <Printer aria-hidden="true" className="size-4" />
      {text}
    </button>
  )
}
