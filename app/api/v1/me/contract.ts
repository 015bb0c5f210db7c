import { z } from 'zod'
import { ChangePassword, SessionView } from '@/lib/auth/schema'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'

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
