import { existsSync, readFileSync } from 'node:fs'
import { contracts } from '@/app/api/v1/contracts'
import type { Contract } from '@/lib/http/contract'
import { ANSWERS_FILE, answerLine } from '@/lib/testing/answers'

/** What contracts promise and no test has seen at the route: success, and each code with its status. */
export function unseenAnswers(): string[] {
  const seen = new Set(existsSync(ANSWERS_FILE) ? readFileSync(ANSWERS_FILE, 'utf8').split('\n') : [])
  return contracts.flatMap(promised).filter((answer) => !seen.has(answer))
}

function promised(contract: Contract): string[] {
  const refusals = Object.entries(contract.errors ?? {}).flatMap(([status, codes]) =>
    codes.map((code) => answerLine(contract, Number(status), code)),
  )
  return [answerLine(contract, contract.status, ''), ...refusals]
}
