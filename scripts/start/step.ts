/** Runs a step and says how long it took; a text that it answers is shown beside it. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  const result = await work()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`✓ ${name}${typeof result === 'string' ? ` ${result}` : ''} (${seconds} s)`)
  return result
}
