import { Agent, createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { closeConnectionsWhenAnswered, drainOnStop, stopSignal } from './drain'

it('tells what would not end that the process was told to stop', () => {
  const before = process.listeners('SIGTERM')
  drainOnStop()
  const signal = stopSignal()
  expect(signal.aborted).toBe(false)
  // As the signal would: vitest itself must go on.
  const [listener] = process.listeners('SIGTERM').filter((each) => !before.includes(each))
  listener?.('SIGTERM')
  expect(stopSignal()).toBe(signal)
  expect(signal.aborted).toBe(true)
  if (listener) process.removeListener('SIGTERM', listener)
})

it('closes a connection that is kept alive once its last answer is out', async () => {
  const server = createServer()
  server.keepAliveTimeout = 600_000
  const arrived = new Promise<ServerResponse>((resolve) => {
    server.on('request', (_request, response) => resolve(response))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const agent = new Agent({ keepAlive: true })
  const status = new Promise<number | undefined>((resolve, reject) => {
    get({ port: (server.address() as AddressInfo).port, agent }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode))
    }).on('error', reject)
  })
  const response = await arrived
  closeConnectionsWhenAnswered()
  const closed = new Promise<string>((resolve) => server.close(() => resolve('closed')))
  response.end('done')
  expect(await status).toBe(200)
  expect(await closed).toBe('closed')
  agent.destroy()
})
