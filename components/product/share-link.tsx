'use client'
import { Share2 } from 'lucide-react'
import { type MouseEvent, useState } from 'react'

/**
 * Passes a page on: by what the device offers for that, by copying the address where it offers nothing, and by mail
 * before its script has loaded.
 */
export function ShareLink({
  url,
  title,
  texts,
}: {
  url: string
  title: string
  texts: { share: string; copied: string }
}) {
  const [isCopied, setCopied] = useState(false)

  const share = async (event: MouseEvent) => {
    // With the variant that is chosen.
    const address = `${url}${window.location.search}`
    if (navigator.share) {
      event.preventDefault()
      // Closed without choosing anybody: nothing to tell.
      await navigator.share({ title, url: address }).catch(() => undefined)
    } else if (navigator.clipboard) {
      event.preventDefault()
      await navigator.clipboard.writeText(address)
      setCopied(true)
    }
  }

  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm">
      <a
        href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`}
        onClick={share}
        className="inline-flex min-h-11 items-center gap-3 text-muted hover:text-ink"
      >
        <Share2 aria-hidden="true" className="size-5" />
        {texts.share}
      </a>
      <span role="status" className="text-success">
        {isCopied ? texts.copied : null}
      </span>
    </p>
  )
}
