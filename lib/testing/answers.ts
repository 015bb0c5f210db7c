import { appendFileSync } from 'node:fs'
import type { Contract } from '@/lib/http/contract'

/** Where tests note which answers they have seen; read by scripts/test/unseen-answers.ts. */
export const ANSWERS_FILE = 'test-results-answers.txt'

/** "GET /me 401 auth.required": an operation, the status of its answer, and the code of its problem, if it is one. */
export function answerLine(contract: Contract, status: number, code: string): string {
  return `${contract.method} ${contract.path} ${status} ${code}`.trimEnd()
}

/** Notes what an operation has answered. A line is written at once, so that those of several workers stay whole. */
export async function noteAnswer(contract: Contract, response: Response): Promise<void> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  const { code = '' } = isProblem ? ((await response.clone().json()) as { code?: string }) : {}
  appendFileSync(ANSWERS_FILE, `${answerLine(contract, response.status, code)}\n`)
}
