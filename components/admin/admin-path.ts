import { z } from 'zod'

/** A page of the back office; anything else (another site, another area) becomes its home. */
export const AdminPath = z
  .string()
  .max(500)
  .regex(/^\/admin(?:[/?][^\s\\]*)?$/)
  .transform((path) => path as `/${string}`)
  .catch('/admin')
