/**
 * Runs a step and says how long it took; a text that it answers is shown beside it. A step that may take long
 * is announced, so that nobody thinks it hangs.
 */
export async function step<T>(name: string, work: () => Promise<T>, announcement = ''): Promise<T> {
  if (announcement !== '') console.log(`· ${announcement} …`)
  const started = Date.now()
  const result = await work()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`✓ ${name}${typeof result === 'string' ? ` ${result}` : ''} (${seconds} s)`)
  return result
}
