import { request } from 'node:http'
import { expect, test } from '@playwright/test'
import { PASSWORD } from '../support/person'
import { APP, mailsTo, newAddress } from '../support/services'

test('a forged Host never gets into the links of a mail', async () => {
  const email = newAddress('host')
  const { hostname, port } = new URL(APP)
  const body = JSON.stringify({ email, password: PASSWORD })
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    }
    const sent = request(
      { hostname, port, path: '/api/v1/auth/registrations', method: 'POST', headers },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
  expect(status).toBe(204)
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(1)
  const [mail] = await mailsTo(email)
  expect(mail?.text).toContain(`${APP}/verify-email/`)
  expect(`${mail?.text}${mail?.html}`).not.toContain('evil.example')
})
