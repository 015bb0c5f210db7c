import { z } from 'zod'
import { Email } from '@/lib/core/schema'

export const SignIn = z.strictObject({ email: Email, password: z.string().min(1).max(200) })
export type SignIn = z.infer<typeof SignIn>
