'use client'
import { type MouseEvent, useState } from 'react'
import { isSignedIn } from '@/components/account/is-signed-in'
import { toggleWish, useWished } from './wished'

export type HeartTexts = {
  /** "Wish list": what follows names the product. */
  label: string
  failed: string
}

/**
 * The hearts of a list of cards. Each is a button of one plain form that leads on to saving, by way of signing in: that
 * is what happens without script, and for who is not signed in.
 */
export function useHearts(savePath: string, market: string) {
  const wished = useWished()
  const [hasFailed, setFailed] = useState(false)
  const onClick = async (event: MouseEvent<HTMLButtonElement>) => {
    if (!isSignedIn()) return
    event.preventDefault()
    const { value: slug } = event.currentTarget
    setFailed(false)
    const status = await toggleWish(slug, market)
    // The session has ended meanwhile.
    if (status === 401) window.location.assign(`${savePath}?product=${slug}`)
    // A success does not take back what a later press has failed at.
    else if (status !== 204) setFailed(true)
  }
  return { wished, hasFailed, onClick }
}
