'use client'
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser'
import type { ActionState } from '@/lib/http/action-state'

/** Whether a passkey is shown or made. */
export type Ceremony = 'get' | 'create'

export type StartAction = (previous: never, form: FormData) => Promise<unknown>

/**
 * Has the server ask and the browser answer, and adds the answer to `form`. Answers why not, when it is refused or
 * given up.
 */
export async function answerWithPasskey(
  ceremony: Ceremony,
  start: StartAction,
  form: FormData,
  texts: { failed: string; known: string },
): Promise<ActionState<null>> {
  const request = new FormData()
  request.set('market', String(form.get('market')))
  const asked = (await start(undefined as never, request)) as ActionState<unknown>
  if (asked.status !== 'success') return asked as ActionState<null>
  try {
    const answer =
      ceremony === 'get'
        ? await startAuthentication({ optionsJSON: asked.data as PublicKeyCredentialRequestOptionsJSON })
        : await startRegistration({ optionsJSON: asked.data as PublicKeyCredentialCreationOptionsJSON })
    form.set('answer', JSON.stringify(answer))
    return { status: 'success', data: null }
  } catch (error) {
    const isKnown =
      error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
    const message = isKnown ? texts.known : texts.failed
    return { status: 'error', code: 'passkey.not_shown', message, fields: {}, params: {} }
  }
}
