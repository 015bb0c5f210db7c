import { DropConnection, json, type Reply } from './server'

/** How the stand-in is told to misbehave. */
export type Fault = {
  /** "POST /v1/payment_intents": a method and the beginning of a path. */
  match: string
  times: number
  delayMs?: number
  status?: number
  /** Answers something that is not JSON. */
  garbage?: boolean
  /** Answers this instead, with `status` or 200. */
  body?: object
  /** Closes the connection before anything happened, or after it did: the answer is lost. */
  dropConnection?: 'before' | 'after'
}

export class Faults {
  private list: Fault[] = []

  add(fault: Partial<Fault>): void {
    this.list.push({ match: fault.match ?? '', times: fault.times ?? 1, ...fault })
  }

  clear(): void {
    this.list = []
  }

  async around(route: string, work: () => Promise<Reply>): Promise<Reply> {
    const fault = this.list.find(({ match, times }) => times > 0 && route.startsWith(match))
    if (!fault) return work()
    fault.times -= 1
    if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
    if (fault.dropConnection === 'before') throw new DropConnection()
    if (fault.garbage)
      return { status: 200, body: '<html>maintenance</html>', headers: { 'Content-Type': 'text/html' } }
    if (fault.body) return json(fault.status ?? 200, fault.body)
    if (fault.status)
      return json(fault.status, { error: { type: 'api_error', message: 'A fault was asked for.' } })
    const reply = await work()
    if (fault.dropConnection === 'after') throw new DropConnection()
    return reply
  }
}
