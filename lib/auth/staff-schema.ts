import { z } from 'zod'
import { Email, Id, Timestamp, text } from '@/lib/core/schema'
import { PERMISSIONS, ROLES } from './permissions'
import { LinkToken, NewPassword } from './schema'

export const StaffRole = z.enum(ROLES)

export const StaffMember = z
  .object({
    id: Id,
    name: z.string().nullable(),
    email: z.string(),
    role: StaffRole,
    secondFactors: z
      .array(z.enum(['totp', 'passkey']))
      .describe('What is enrolled; without any, a colleague has no rights yet'),
    isBlocked: z.boolean(),
    joinedAt: Timestamp,
    lastSeenAt: Timestamp.nullable().describe('Null when all sessions are long over'),
  })
  .meta({ id: 'StaffMember' })
export type StaffMember = z.infer<typeof StaffMember>

export const ChangeRole = z.strictObject({ role: StaffRole })
export type ChangeRole = z.infer<typeof ChangeRole>

export const RoleView = z
  .object({ name: StaffRole, permissions: z.array(z.enum(PERMISSIONS)) })
  .meta({ id: 'Role' })
export type RoleView = z.infer<typeof RoleView>

export const InviteStaff = z.strictObject({ email: Email, role: StaffRole })
export type InviteStaff = z.infer<typeof InviteStaff>

export const InvitationView = z
  .object({
    id: Id,
    email: z.string(),
    role: StaffRole,
    invitedBy: z.string().nullable().describe('Null when it was made on the server itself'),
    createdAt: Timestamp,
    expiresAt: Timestamp,
    isExpired: z.boolean(),
  })
  .meta({ id: 'Invitation' })
export type InvitationView = z.infer<typeof InvitationView>

/** Of somebody who has no account yet. Only the link for the first owner leaves the address to them. */
export const JoinStaff = z.strictObject({
  token: LinkToken,
  name: text(120),
  email: Email.optional(),
  password: NewPassword,
})
export type JoinStaff = z.infer<typeof JoinStaff>
