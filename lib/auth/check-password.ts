import 'server-only'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { invalid } from '@/lib/core/errors'
import { fieldMessage, type MessageLanguage } from '@/lib/core/field-messages'

/** More than 10^6 guesses: years for whoever may try ten times in a quarter of an hour. */
const MIN_SCORE = 2

let estimator: ZxcvbnFactory | undefined

/**
 * Refuses passwords that would be guessed: in the lists of common ones, or made of what is known about the
 * person. Length is the schema's matter; there are no rules about kinds of characters (NIST SP 800-63B, 3.1.1.2).
 * Throws `auth.weak_password` with a message at `field`.
 */
export function checkPassword(
  password: string,
  options: { field: string; language: MessageLanguage; about: readonly (string | null | undefined)[] },
): void {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const about = options.about
    .filter((word): word is string => Boolean(word))
    .flatMap((word) => [word, ...word.split(/[@.\s_-]+/)])
  const { score } = estimator.check(password.slice(0, 64), ['nexus', ...about])
  if (score >= MIN_SCORE) return
  throw invalid('auth.weak_password', 'This password would be guessed quickly.', {
    [options.field]: fieldMessage('weakPassword', options.language),
  })
}
