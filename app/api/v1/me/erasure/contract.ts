import { contract } from '@/lib/http/contract'
import { ErasureView, RequestErasure } from '@/lib/privacy/schema'

const own = { tag: 'Privacy', auth: 'person' } as const

export const requestErasureContract = contract({
  ...own,
  method: 'DELETE',
  path: '/me',
  summary:
    'Delete the own account, at once or when the open orders are over; with the password or a fresh sign-in',
  body: RequestErasure.default({}),
  status: 202,
  response: ErasureView,
  errors: {
    403: ['auth.fresh_sign_in_required'],
    409: ['erasure.open', 'erasure.staff', 'auth.no_password', 'auth.shared_account'],
    422: ['auth.wrong_password'],
  },
})

export const getErasureContract = contract({
  ...own,
  method: 'GET',
  path: '/me/erasure',
  summary: 'The request to delete the account, while it is not met',
  status: 200,
  response: ErasureView,
  errors: { 404: ['erasure.not_found'] },
})

export const withdrawErasureContract = contract({
  ...own,
  method: 'DELETE',
  path: '/me/erasure',
  summary: 'Take back a request to delete the account that waits for open orders',
  status: 204,
  response: null,
  errors: { 404: ['erasure.not_found'] },
})
