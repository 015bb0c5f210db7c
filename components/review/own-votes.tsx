'use client'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { isSignedIn } from '@/components/account/is-signed-in'
import type { CastVote } from '@/lib/catalog/review-schema'

const OwnVotes = createContext<readonly CastVote[]>([])

/**
 * Which of the reviews below the visitor has found helpful. A page made for this request knows, and says so in `known`;
 * one that is the same for everybody asks, if somebody is signed in. Without an answer nothing is marked.
 */
export function WithOwnVotes(props: { slug: string; known?: readonly CastVote[]; children: ReactNode }) {
  const { slug, known } = props
  const [asked, setAsked] = useState<readonly CastVote[]>([])
  const isKnown = known !== undefined
  useEffect(() => {
    if (isKnown || !isSignedIn()) return
    const left = new AbortController()
    void ask(slug, left.signal).then((votes) => left.signal.aborted || setAsked(votes))
    return () => left.abort()
  }, [slug, isKnown])
  return <OwnVotes value={known ?? asked}>{props.children}</OwnVotes>
}

export const useHasVoted = (reviewId: string) =>
  useContext(OwnVotes).some((vote) => vote.reviewId === reviewId)

async function ask(slug: string, signal: AbortSignal): Promise<CastVote[]> {
  try {
    const response = await fetch(`/api/v1/me/helpful-votes?product=${slug}`, { signal })
    return response.ok ? ((await response.json()) as { data: CastVote[] }).data : []
  } catch {
    // Without an answer nothing is marked; voting says itself when there is no connection.
    return []
  }
}
