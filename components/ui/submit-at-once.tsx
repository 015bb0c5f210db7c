'use client'
import { useEffect, useRef } from 'react'

/** Sends the form it stands in as soon as there is script, once; without, its button waits to be pressed. */
export function SubmitAtOnce() {
  const marker = useRef<HTMLInputElement>(null)
  const isSent = useRef(false)
  useEffect(() => {
    if (isSent.current) return
    isSent.current = true
    marker.current?.form?.requestSubmit()
  }, [])
  return <input ref={marker} type="hidden" disabled />
}
