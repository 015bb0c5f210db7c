'use server'
import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { defineAction } from '@/lib/http/define-action'
import {
  addGroupMember,
  createCustomerGroup,
  deleteCustomerGroup,
  removeGroupMember,
  renameCustomerGroup,
} from '@/lib/price-lists/change-customer-groups'
import { NameGroup, RenameGroup } from '@/lib/price-lists/group-schema'
import { withQuery } from './admin-links'

const backTo = (groupId: string, query: Record<string, string>) => ({
  path: withQuery(`/admin/customer-groups/${groupId}`, query),
  always: true,
})

export const createGroupAction = defineAction({
  name: 'create-group',
  source: 'admin',
  schema: NameGroup,
  run: createCustomerGroup,
  next: ({ id }) => backTo(id, { saved: '1' }),
})

export const renameGroupAction = defineAction({
  name: 'rename-group',
  source: 'admin',
  schema: RenameGroup.extend({
    groupId: Id,
    version: z.coerce.number().pipe(RenameGroup.shape.version),
  }),
  run: (ctx, { groupId, ...input }) => renameCustomerGroup(ctx, groupId, input),
  next: ({ id }) => backTo(id, { saved: '1' }),
})

export const deleteGroupAction = defineAction({
  name: 'delete-group',
  source: 'admin',
  schema: z.object({ groupId: Id }),
  run: (ctx, { groupId }) => deleteCustomerGroup(ctx, groupId),
  next: () => ({ path: '/admin/customer-groups?deleted=1', always: true }),
})

/** `q` and `find` are what the page was searched for: it stays so. */
const Member = z.object({
  groupId: Id,
  userId: Id,
  q: z.string().max(200).default(''),
  find: z.string().max(200).default(''),
})

export const addMemberAction = defineAction({
  name: 'add-member',
  source: 'admin',
  schema: Member,
  async run(ctx, { groupId, userId, q, find }) {
    await addGroupMember(ctx, groupId, userId)
    return { groupId, q, find }
  },
  next: ({ groupId, q, find }) => backTo(groupId, { q, find, done: 'added' }),
})

export const removeMemberAction = defineAction({
  name: 'remove-member',
  source: 'admin',
  schema: Member,
  async run(ctx, { groupId, userId, q, find }) {
    await removeGroupMember(ctx, groupId, userId)
    return { groupId, q, find }
  },
  next: ({ groupId, q, find }) => backTo(groupId, { q, find, done: 'removed' }),
})
