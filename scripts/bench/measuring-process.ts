import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { MeasuredCatalogue, MeasuredRequest } from './measure-catalogue'

export type Wish = { kind: 'measure'; name: string } | { kind: 'close' }
export type Answer =
  | { kind: 'ready'; names: string[] }
  | { kind: 'measured'; request: MeasuredRequest }
  | { kind: 'closed'; catalogue: Omit<MeasuredCatalogue, 'requests'> }

export type MeasuringProcess = {
  /** Of what can be measured. */
  names: string[]
  measure(name: string): Promise<MeasuredRequest>
  /** Stops the shop, and says what else was measured. */
  close(): Promise<Omit<MeasuredCatalogue, 'requests'>>
  /** Ends the process if it still runs. */
  end(): void
}

/** A shop with so many products and who measures it, in a process of its own: a database client lasts as long as its process. */
export async function startMeasuring(options: {
  products: number
  seconds: number
}): Promise<MeasuringProcess> {
  const child = fork(fileURLToPath(new URL('./measure-one.ts', import.meta.url)), [
    String(options.products),
    String(options.seconds),
  ])
  const next = () =>
    new Promise<Answer>((resolve, reject) => {
      const failed = (code: number | null) => reject(new Error(`Measuring ended with ${code}.`))
      child.once('exit', failed)
      child.once('message', (answer: Answer) => {
        child.off('exit', failed)
        resolve(answer)
      })
    })
  const ask = async <K extends Answer['kind']>(kind: K, wish?: Wish) => {
    const answer = next()
    if (wish) child.send(wish)
    const given = await answer
    if (given.kind !== kind) throw new Error(`Answered ${given.kind} instead of ${kind}.`)
    return given as Extract<Answer, { kind: K }>
  }
  const { names } = await ask('ready')
  return {
    names,
    measure: async (name) => (await ask('measured', { kind: 'measure', name })).request,
    close: async () => (await ask('closed', { kind: 'close' })).catalogue,
    end: () => void child.kill(),
  }
}
