import { z } from 'zod'
import { fieldMessage } from '@/lib/core/field-messages'

/** "12" → 12. An empty field is an error and never zero. */
export const wholeNumber = z.string().transform((text, issue) => {
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text)
  issue.addIssue({ code: 'custom', message: fieldMessage('wholeNumber', 'en') })
  return z.NEVER
})
