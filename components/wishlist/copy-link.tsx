'use client'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button'

/** An address to pass on: it can be selected by hand, or copied with one press. */
export function CopyLink({
  url,
  texts,
}: {
  url: string
  texts: { label: string; copy: string; copied: string }
}) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    setCopied(true)
  }
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5">
        <label htmlFor="share-link" className="font-medium text-sm">
          {texts.label}
        </label>
        <input
          id="share-link"
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
          className="min-h-11 w-full rounded-control border border-control bg-surface px-3 text-ink"
        />
      </div>
      <button type="button" onClick={copy} className={buttonClass('secondary', 'needs-script')}>
        {texts.copy}
      </button>
      <p role="status" className="basis-full text-muted text-sm empty:hidden">
        {isCopied ? texts.copied : null}
      </p>
    </div>
  )
}
