'use client'
import { useEffect, useState } from 'react'

/** A moment in the time zone of whoever reads it; `fallback` says it until the script has loaded. */
export function LocalTime({ iso, locale, fallback }: { iso: string; locale: string; fallback: string }) {
  const [text, setText] = useState(fallback)
  useEffect(() => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
    setText(format.format(new Date(iso)))
  }, [iso, locale])
  return <time dateTime={iso}>{text}</time>
}
