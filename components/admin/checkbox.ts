import { z } from 'zod'

/** A box of a form: sent when it is ticked, and missing otherwise. */
export const checkbox = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
