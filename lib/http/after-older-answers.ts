import 'server-only'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { pageMemory } from '@/lib/cache/page-memory'
import { isPersonal } from './content-security-policy'
import { isApi } from './refuse-request'

/**
 * Nobody waits longer for the answer to somebody else, in milliseconds; nor for one that was begun so long ago, which may
 * be that of a reader who takes nothing in.
 */
const MOST_MS = 2_000

/** `begunAt` in milliseconds of this process. */
type Answer = { generation: number; begunAt: number; isOver: Promise<unknown> }

/** Answers that Next is working out, by the path of their page. */
const underWay = new Map<string, Set<Answer>>()

/**
 * Lets a request for a static page go on to Next. Next gives what it is working out to all who ask for the same page
 * meanwhile; so whoever asks after a change waits for the answers that were begun before it, to be given one of their own.
 */
export function afterOlderAnswers(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  goOn: () => void,
): void {
  const path = method === 'GET' && !isApi(url) && !isPersonal(url) ? PAGE.exec(url)?.[1] : undefined
  if (path === undefined) {
    goOn()
    return
  }
  const begin = () => {
    note(path, response)
    goOn()
  }
  if (olderThanNow(path).length === 0) begin()
  // Who has left meanwhile would never be over.
  else void untilOver(path).then(() => response.destroyed || begin())
}

/** The path of a page; the router of the browser asks with a query of its own. */
const PAGE = /^(\/[a-z0-9/-]*)(?:\?|$)/

function note(path: string, response: ServerResponse): void {
  const answers = underWay.get(path) ?? new Set()
  underWay.set(path, answers)
  // "prefinish": all of it is made, whether or not it has been read.
  const isOver = Promise.race(['prefinish', 'close'].map((event) => once(response, event))).catch(() => [])
  const answer = { generation: pageMemory().generation, begunAt: performance.now(), isOver }
  answers.add(answer)
  void isOver.then(() => {
    answers.delete(answer)
    if (answers.size === 0 && underWay.get(path) === answers) underWay.delete(path)
  })
}

function olderThanNow(path: string): Answer[] {
  const { generation } = pageMemory()
  const since = performance.now() - MOST_MS
  return [...(underWay.get(path) ?? [])].filter(
    (answer) => answer.generation !== generation && answer.begunAt > since,
  )
}

async function untilOver(path: string): Promise<void> {
  const waiting = new AbortController()
  const deadline = setTimeout(MOST_MS, undefined, { signal: waiting.signal }).catch(() => undefined)
  let isLate = false
  void deadline.then(() => {
    isLate = true
  })
  // Once more: there may have been another change meanwhile.
  for (let older = olderThanNow(path); older.length > 0 && !isLate; older = olderThanNow(path))
    await Promise.race([deadline, Promise.all(older.map(({ isOver }) => isOver))])
  waiting.abort()
}
