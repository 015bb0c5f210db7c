/** What a form gets back from its action. Isomorphic: the client component renders it. */
export type ActionState<T = undefined> =
  | { status: 'idle' }
  | { status: 'success'; data: T }
  | {
      status: 'error'
      code: string
      message: string
      /** Messages by field path. */
      fields: Record<string, string>
      params: Record<string, string | number>
    }

/**
 * The id of what tells how a form went. A post without JavaScript leads to it by the fragment of its redirect: the
 * keyboard goes on from there, and not from where a fragment of the page before ("#content") would lead.
 */
export const ANSWER_ID = 'answer'

export const IDLE: ActionState<never> = { status: 'idle' }

/** An error that came with a plain form post, and what had been typed. */
export type Flash = {
  /** Which form it belongs to: the action's name. */
  form: string
  state: Extract<ActionState, { status: 'error' }>
  values: Record<string, string>
}
