import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { systemCtx } from '@/lib/context'
import {
  sendAccountNotice,
  sendLink,
  sendRegisteredAgainNotice,
} from '@/lib/notifications/send-account-email'
import { eventIdOf, payloadOf } from '../payload'

/** Mails about an account, each sent once however often its job runs. */
const retries = 10

export const sendUserLink = inngest.createFunction(
  { id: 'send-user-link', name: 'Send a link', retries, triggers: [{ event: 'user.linkRequested' }] },
  ({ event }) => sendLink(systemCtx('send-user-link'), payloadOf('user.linkRequested', event)),
)

export const sendRegisteredAgain = inngest.createFunction(
  {
    id: 'send-registered-again',
    name: 'Tell that there is an account already',
    retries,
    triggers: [{ event: 'user.registeredAgain' }],
  },
  ({ event }) =>
    sendRegisteredAgainNotice(systemCtx('send-registered-again'), {
      eventId: eventIdOf(event),
      ...payloadOf('user.registeredAgain', event),
    }),
)

export const sendWelcome = inngest.createFunction(
  { id: 'send-welcome', name: 'Welcome a customer', retries, triggers: [{ event: 'user.verified' }] },
  ({ event }) =>
    sendAccountNotice(systemCtx('send-welcome'), {
      kind: 'welcome',
      eventId: eventIdOf(event),
      ...payloadOf('user.verified', event),
    }),
)

export const sendPasswordChanged = inngest.createFunction(
  {
    id: 'send-password-changed',
    name: 'Tell that a password was changed',
    retries,
    triggers: [{ event: 'user.passwordChanged' }],
  },
  ({ event }) =>
    sendAccountNotice(systemCtx('send-password-changed'), {
      kind: 'password_changed',
      eventId: eventIdOf(event),
      ...payloadOf('user.passwordChanged', event),
    }),
)

export const sendEmailChanged = inngest.createFunction(
  {
    id: 'send-email-changed',
    name: 'Tell the former address that it was replaced',
    retries,
    triggers: [{ event: 'user.emailChanged' }],
  },
  ({ event }) => {
    const { userId, market, formerEmail } = payloadOf('user.emailChanged', event)
    return sendAccountNotice(systemCtx('send-email-changed'), {
      kind: 'email_changed',
      eventId: eventIdOf(event),
      userId,
      market,
      to: formerEmail,
    })
  },
)
