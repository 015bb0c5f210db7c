import { describe, expect, it } from 'vitest'
import { signInFirst } from './sign-in-first'

describe('without a session', () => {
  it.each([
    ['/account', '', '/sign-in?next=%2Faccount'],
    ['/de-de/account/security', '?done=x', '/de-de/sign-in?next=%2Faccount%2Fsecurity%3Fdone%3Dx'],
    ['/admin', '', '/admin/sign-in?next=%2Fadmin'],
    ['/admin/orders/1', '?tab=open', '/admin/sign-in?next=%2Fadmin%2Forders%2F1%3Ftab%3Dopen'],
    ['/admin/sign-in', '', null],
    ['/admin/invitations/abc', '', null],
    ['/cart', '', null],
    ['/accounts', '', null],
    ['/xx-yy/account', '', null],
    ['/orders/abc', '', null],
  ])('%s%s leads to %s', (path, search, expected) => {
    expect(signInFirst(path, search)).toBe(expected)
  })
})
