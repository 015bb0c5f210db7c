'use client'
import { useEffect, useState } from 'react'

const STREAM = '/api/v1/me/notifications/stream'

/** How much is unread, kept up to date while the page is looked at; nothing, where all is read. */
export function UnreadBadge({ count, unread }: { count: number; unread: string }) {
  const [heard, setHeard] = useState<number | null>(null)
  useEffect(() => listen(setHeard), [])
  const shown = heard ?? count
  if (shown === 0) return null
  return (
    <span className="relative ml-2 inline-grid min-w-6 place-items-center rounded-full bg-brand px-1.5 text-on-brand text-sm">
      {shown > 99 ? '99+' : shown}
      <span className="sr-only"> {unread}</span>
    </span>
  )
}

/** A browser opens few connections to a shop: tabs in the background give theirs back. */
function listen(onCount: (count: number) => void): () => void {
  let stream: EventSource | null = null
  const close = () => {
    stream?.close()
    stream = null
  }
  const follow = () => {
    if (document.hidden) return close()
    if (stream) return
    stream = new EventSource(STREAM)
    stream.addEventListener('unread', ({ data }: MessageEvent<string>) => {
      const { unreadCount } = JSON.parse(data) as { unreadCount: number }
      onCount(unreadCount)
    })
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    close()
  }
}
