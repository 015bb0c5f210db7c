import { type AddressInfo, connect, createServer } from 'node:net'

/** A proxy in front of PostgreSQL that delivers every answer `delayMs` late, as a database in another city does. */
export async function slowDatabase(
  url: string,
  delayMs: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const target = new URL(url)
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    client.on('data', (chunk) => database.write(chunk))
    database.on('data', (chunk) => setTimeout(() => client.writable && client.write(chunk), delayMs))
    const end = () => {
      client.destroy()
      database.destroy()
    }
    for (const socket of [client, database]) {
      socket.setNoDelay(true)
      socket.on('error', end)
      socket.on('close', end)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const via = new URL(url)
  via.port = String((server.address() as AddressInfo).port)
  return { url: via.href, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
