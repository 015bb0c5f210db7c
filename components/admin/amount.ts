import { z } from 'zod'
import { parseDecimal } from '@/lib/core/money'

/** "12.99" or "12,99" → 1299; empty is null. */
export const amount = (currency: string) =>
  z.string().transform((text, issue) => {
    if (text.trim() === '') return null
    const minor = parseDecimal(text, currency)
    if (minor !== null) return Number(minor)
    issue.addIssue({ code: 'custom', message: 'Enter an amount like 12.99, without thousands separators.' })
    return z.NEVER
  })
