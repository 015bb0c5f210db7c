import { z } from 'zod'
import { ChangePassword, SessionView } from '@/lib/auth/schema'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'
import { PaymentMethodId, SavedCardView } from '@/lib/payments/schema'

const own = { tag: 'Account', auth: 'person' } as const
const done = { status: 204, response: null } as const
const byId = { params: z.strictObject({ id: Id }) } as const

export const changePasswordContract = contract({
  ...own,
  ...done,
  method: 'PUT',
  path: '/me/password',
  summary: 'Change the own password; all other sessions end',
  body: ChangePassword,
  errors: { 409: ['auth.no_password'], 422: ['auth.wrong_password', 'auth.weak_password'] },
})

export const listSessionsContract = contract({
  ...own,
  method: 'GET',
  path: '/me/sessions',
  summary: 'Where one is signed in, last seen first',
  status: 200,
  response: z.object({ data: z.array(SessionView) }),
})

export const revokeSessionContract = contract({
  ...own,
  ...done,
  ...byId,
  method: 'DELETE',
  path: '/me/sessions/{id}',
  summary: 'Sign out somewhere',
  errors: { 404: ['session.not_found'] },
})

export const listSavedCardsContract = contract({
  ...own,
  method: 'GET',
  path: '/me/payment-methods',
  summary: 'The own saved cards, latest first',
  status: 200,
  response: z.object({ data: z.array(SavedCardView) }),
  errors: { 503: ['payments.unavailable'] },
})

export const removeSavedCardContract = contract({
  ...own,
  ...done,
  method: 'DELETE',
  path: '/me/payment-methods/{id}',
  summary: 'Forget a saved card',
  params: z.strictObject({ id: PaymentMethodId }),
  errors: { 404: ['payment_method.not_found'], 503: ['payments.unavailable'] },
})
