import { z } from 'zod'
import { Timestamp } from '@/lib/core/schema'
import { parseShopTime, shopTimeInput } from '@/lib/markets/shop-time'

/** The fields of a `TimeField` as a timestamp; empty is null. What nobody has touched stays as it is, to the millisecond. */
export const shopTime = z
  .strictObject({ time: z.string().max(40), before: z.union([z.literal(''), Timestamp]) })
  .transform(({ time, before }, issue) => {
    if (time.trim() === '') return null
    if (before !== '' && time === shopTimeInput(before)) return before
    const moment = parseShopTime(time)
    if (moment) return moment
    issue.addIssue({
      code: 'custom',
      path: ['time'],
      message: 'Enter a day and a time between 2000 and 2099.',
    })
    return z.NEVER
  })
