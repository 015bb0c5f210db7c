import { z } from 'zod'
import { fieldMessage } from '@/lib/core/field-messages'

/** "12" → 12. An empty field is an error and never zero. */
export const wholeNumber = numberLike(/^\s*\d{1,9}\s*$/)

/** "-3" → -3, as `wholeNumber` below zero too. */
export const signedNumber = numberLike(/^\s*[-+]?\d{1,9}\s*$/)

function numberLike(pattern: RegExp) {
  return z.string().transform((text, issue) => {
    if (pattern.test(text)) return Number(text)
    issue.addIssue({ code: 'custom', message: fieldMessage('wholeNumber', 'en') })
    return z.NEVER
  })
}
