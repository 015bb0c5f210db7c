import { z } from 'zod'
import { PageInput } from '@/lib/core/page'
import { Id, Timestamp, text } from '@/lib/core/schema'

/** Input and view schemas of customer groups. */

export const ListGroups = PageInput.extend({ q: text(100).optional().describe('Part of the name') })
export type ListGroups = z.infer<typeof ListGroups>

export const ListMembers = PageInput.extend({
  q: text(100).optional().describe('Part of the e-mail address or name'),
})
export type ListMembers = z.infer<typeof ListMembers>

export const NameGroup = z.strictObject({ name: text(120) })
export type NameGroup = z.infer<typeof NameGroup>

/** `version` is the one the editor has read. */
export const RenameGroup = NameGroup.extend({ version: z.int().min(1) })
export type RenameGroup = z.infer<typeof RenameGroup>

export const CustomerGroupView = z
  .object({
    id: Id,
    name: z.string(),
    memberCount: z.int(),
    priceLists: z
      .array(z.object({ id: Id, name: z.string(), active: z.boolean() }))
      .describe('For its members'),
    version: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'CustomerGroup' })
export type CustomerGroupView = z.infer<typeof CustomerGroupView>

export const GroupMember = z
  .object({ userId: Id, name: z.string().nullable(), email: z.string(), memberSince: Timestamp })
  .meta({ id: 'GroupMember' })
export type GroupMember = z.infer<typeof GroupMember>
