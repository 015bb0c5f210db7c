import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Resend } from 'resend'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Running } from '../http/server'
import { startMailbox } from './server'

let stateDir: string
let box: Running
let resend: Resend
const mail = {
  from: 'Shop <shop@example.com>',
  to: 'a@example.com',
  subject: 'Hello',
  html: '<p>Hi</p>',
  text: 'Hi',
}

beforeEach(async () => {
  stateDir = mkdtempSync(path.join(tmpdir(), 'mailbox-'))
  await start()
})
afterEach(() => box.close())

async function start() {
  box = await startMailbox({ port: 0, stateDir, apiKey: 're_test' })
  resend = new Resend('re_test', { baseUrl: box.url })
}

const messages = async (query = '') =>
  ((await (await fetch(`${box.url}/_local/messages${query}`)).json()) as { messages: { id: string }[] })
    .messages

describe('the mailbox with the real SDK', () => {
  it('takes a mail once per key and refuses another under it', async () => {
    const first = await resend.emails.send(mail, { idempotencyKey: 'k' })
    expect((await resend.emails.send(mail, { idempotencyKey: 'k' })).data).toEqual(first.data)
    expect(
      (await resend.emails.send({ ...mail, subject: 'Other' }, { idempotencyKey: 'k' })).error?.name,
    ).toBe('invalid_idempotent_request')
    expect(await messages('?to=a@example.com')).toHaveLength(1)
    expect((await resend.emails.get(first.data?.id ?? '')).data?.subject).toBe('Hello')
  })

  it('refuses strangers and unfinished mails, and fails when asked', async () => {
    expect((await new Resend('re_wrong', { baseUrl: box.url }).emails.send(mail)).error?.name).toBe(
      'invalid_api_key',
    )
    expect((await resend.emails.send({ ...mail, to: '' })).error?.name).toBe('missing_required_field')
    await fetch(`${box.url}/_local/faults`, { method: 'POST', body: '{"status":500}' })
    expect((await resend.emails.send(mail)).error).not.toBeNull()
  })

  it('takes a batch as a whole or not at all, once per key', async () => {
    const batch = [mail, { ...mail, to: 'b@example.com' }]
    const first = await resend.batch.send(batch, { idempotencyKey: 'b' })
    expect((await resend.batch.send(batch, { idempotencyKey: 'b' })).data).toEqual(first.data)
    expect((await resend.batch.send([mail], { idempotencyKey: 'b' })).error).toMatchObject({
      name: 'invalid_idempotent_request',
      statusCode: 409,
    })
    expect((await resend.batch.send([mail, { ...mail, from: 'nobody' }])).error?.name).toBe(
      'validation_error',
    )
    expect((await resend.batch.send(Array(101).fill(mail))).error?.name).toBe('validation_error')
    expect(await messages()).toHaveLength(2)
  })

  it('conflicts while the first request of a key is at work, and loses answers when asked', async () => {
    const fault = (body: object) =>
      fetch(`${box.url}/_local/faults`, { method: 'POST', body: JSON.stringify(body) })
    await fault({ delayMs: 300 })
    const both = await Promise.all([1, 2].map(() => resend.emails.send(mail, { idempotencyKey: 'c' })))
    expect(both.map(({ error }) => error?.name ?? 'sent').sort()).toEqual([
      'concurrent_idempotent_requests',
      'sent',
    ])
    await fault({ dropConnection: true })
    expect((await resend.emails.send(mail, { idempotencyKey: 'd' })).error).not.toBeNull()
    expect((await resend.emails.send(mail, { idempotencyKey: 'd' })).data?.id).toBeTruthy()
    expect(await messages()).toHaveLength(2)
    await fault({ status: 429 })
    expect((await resend.emails.send(mail)).error?.name).toBe('rate_limit_exceeded')
  })

  it('shows the markup of a mail without running it', async () => {
    const evil = '"><script>alert(1)</script>'
    const { data } = await resend.emails.send({ ...mail, subject: evil, html: `<b>${evil}</b>` })
    for (const path of ['/', `/messages/${data?.id}`, `/messages/${data?.id}?view=source`]) {
      const answer = await fetch(box.url + path)
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      const shown = await answer.text()
      expect(shown).not.toContain('<script')
      expect(shown).not.toMatch(/sandbox="[^"]*allow-(scripts|same-origin)/)
    }
  })

  it('keeps its mails over a restart and shows them', async () => {
    await resend.batch.send([mail, { ...mail, subject: 'Second' }])
    await box.close()
    await start()
    const [last] = await messages()
    expect(await messages()).toHaveLength(2)
    expect(await (await fetch(box.url)).text()).toContain('Second')
    for (const view of ['html', 'phone', 'text', 'headers', 'source'])
      expect((await fetch(`${box.url}/messages/${last?.id}?view=${view}`)).status).toBe(200)
    await fetch(`${box.url}/_local/messages`, { method: 'DELETE' })
    expect(await messages()).toEqual([])
  })
})
