import 'server-only'
import type { Route } from 'next'
import { refresh, updateTag } from 'next/cache'
import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { expireTag } from '@/lib/cache/expire-tag'
import type { Ctx } from '@/lib/context'
import { AppError, invalid } from '@/lib/core/errors'
import { fieldMessages } from '@/lib/core/field-messages'
import { newId } from '@/lib/core/id'
import { isDatabaseGone } from '@/lib/db/errors'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { DEFAULT_MARKET, isMarketSlug, MARKETS, type Market } from '@/lib/markets/markets'
import { type ActionState, ANSWER_ID } from './action-state'
import { actionBegins } from './begun-actions'
import { errorText } from './error-texts'
import { clearFlash, setFlash } from './flash'
import { formFiles, formObject, formValues } from './form-data'
import { pageCtx } from './page-ctx'

export type ActionOptions<S extends z.ZodType, T> = {
  /** Names the form: errors of a post without JavaScript find it again. */
  name: string
  schema: S
  source?: Ctx['source']
  /** Fields that carry a file; others never do. */
  files?: readonly string[]
  /** Calls the verb. */
  run: (ctx: Ctx, input: z.output<S>) => Promise<T>
  /** Where to go after success: always without JavaScript, and with it when `always` is set. */
  next?: (data: T, market: Market) => { path: string; always?: boolean }
  /**
   * Where a post without JavaScript goes when it is refused: to a page that shows why, where the form's own is static
   * and cannot. Unless told otherwise back to the page of the form.
   */
  refused?: (values: Record<string, string>, market: Market) => string
}

/**
 * A server action: parses the form once, runs the verb, and answers a state that the form can show.
 * Posted without JavaScript it ends in a redirect, with errors and input in a flash cookie (a page that
 * is rendered in answer to such a post can come out torn, vercel/next.js#92992).
 * The hidden field "market" tells language and currency; everything else is the schema's.
 */
export function defineAction<S extends z.ZodType, T>(
  options: ActionOptions<S, T>,
): (previous: ActionState<T>, form: FormData) => Promise<ActionState<T>> {
  return async (_previous, sent) => {
    const received = await headers()
    actionBegins(received)
    // What calls an action from outside decides what it is called with.
    const form: unknown = sent
    return run(options, form instanceof FormData ? form : new FormData(), received.has('next-action'))
  }
}

async function run<S extends z.ZodType, T>(
  options: ActionOptions<S, T>,
  form: FormData,
  isFetch: boolean,
): Promise<ActionState<T>> {
  const market = marketOf(form)
  const state = await attempt(options, market, form)
  if (state.status === 'success') {
    await clearFlash()
    const next = options.next?.(state.data, market)
    if (next && (next.always || !isFetch)) {
      // Where the way leads to the same page without its fragment, the browser would go on showing what it has.
      if (isFetch) refresh()
      redirect((isFetch ? next.path : atAnswer(next.path)) as Route)
    }
  }
  if (!isFetch) await goBack(options, state, form, market)
  return state
}

async function attempt<S extends z.ZodType, T>(
  { schema, source, files = [], run }: ActionOptions<S, T>,
  market: Market,
  form: FormData,
): Promise<ActionState<T>> {
  try {
    const ctx = await pageCtx({ market, ...(source ? { source } : {}) })
    const { market: _, ...fields } = { ...formObject(form), ...formFiles(form, files) }
    const parsed = schema.safeParse(fields, { reportInput: true })
    if (!parsed.success) {
      throw invalid('http.invalid', 'Check the marked fields.', fieldMessages(parsed.error, market.language))
    }
    const data = await run(ctx, parsed.data)
    for (const tag of ctx.expired) {
      expireTag(tag, Date.now())
      updateTag(tag)
    }
    return { status: 'success', data }
  } catch (error) {
    unstable_rethrow(error)
    return errorState(error, market)
  }
}

function errorState<T>(error: unknown, market: Market): ActionState<T> {
  if (error instanceof AppError) {
    const { fields = {}, params = {} } = error.details
    return { status: 'error', code: error.code, message: errorText(error, market.language), fields, params }
  }
  const id = newId()
  log.error({ err: error, errorId: id }, 'unexpected error in an action')
  const known = isDatabaseGone(error)
    ? new AppError('unavailable', 'http.unavailable', 'The shop is busy. Try again in a moment.')
    : new AppError(
        'unavailable',
        'http.unexpected',
        `Something went wrong on our side (${id}). Nothing was lost; try again.`,
      )
  return {
    status: 'error',
    code: known.code,
    message: errorText(known, market.language),
    fields: {},
    params: {},
  }
}

/** Post, redirect, get: back to the page of the form. */
async function goBack<S extends z.ZodType, T>(
  { name: form, refused }: ActionOptions<S, T>,
  state: ActionState<T>,
  data: FormData,
  market: Market,
): Promise<never> {
  const values = formValues(data)
  if (state.status === 'error') {
    await setFlash({ form, state, values })
    if (refused) redirect(atAnswer(refused(values, market)) as Route)
  }
  const referer = (await headers()).get('referer') ?? ''
  const isOurs = URL.canParse(referer) && new URL(referer).origin === env.APP_URL
  const { pathname, searchParams } = new URL(isOurs ? referer : env.APP_URL)
  // What had been done before is told already: this answer is another one.
  for (const name of ['done', 'saved']) searchParams.delete(name)
  redirect(atAnswer(searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname) as Route)
}

function atAnswer(path: string): string {
  return path.startsWith('/') ? `${path}#${ANSWER_ID}` : path
}

function marketOf(form: FormData): Market {
  const slug = form.get('market')
  return typeof slug === 'string' && isMarketSlug(slug) ? MARKETS[slug] : DEFAULT_MARKET
}
