import { z } from 'zod'
import { BAD_CURSOR, pageOf } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'
import {
  CustomerGroupView,
  GroupMember,
  ListGroups,
  ListMembers,
  NameGroup,
} from '@/lib/price-lists/group-schema'

const tag = 'Prices'
const read = { tag, auth: 'customers:read', status: 200 } as const
const write = { tag, auth: 'customers:write' } as const
const byId = { params: z.strictObject({ id: Id }), path: '/admin/customer-groups/{id}' } as const
const member = {
  params: z.strictObject({ id: Id, userId: Id }),
  path: '/admin/customer-groups/{id}/members/{userId}',
} as const
const NOT_FOUND = ['customer_group.not_found'] as const
const TAKEN = ['customer_group.name_taken'] as const

export const listCustomerGroupsContract = contract({
  ...read,
  method: 'GET',
  path: '/admin/customer-groups',
  summary: 'Groups of customers, for which price lists are',
  query: ListGroups,
  response: pageOf(CustomerGroupView),
  errors: BAD_CURSOR,
})

export const createCustomerGroupContract = contract({
  ...write,
  method: 'POST',
  path: '/admin/customer-groups',
  summary: 'Make a group of customers',
  body: NameGroup,
  status: 201,
  response: CustomerGroupView,
  errors: { 409: TAKEN },
})

export const getCustomerGroupContract = contract({
  ...read,
  ...byId,
  method: 'GET',
  summary: 'One group of customers',
  response: CustomerGroupView,
  errors: { 404: NOT_FOUND },
})

export const renameCustomerGroupContract = contract({
  ...write,
  ...byId,
  method: 'PATCH',
  summary: 'Give a group another name; If-Match carries the version that was read',
  body: NameGroup,
  status: 200,
  response: CustomerGroupView,
  ifMatch: 'required',
  errors: { 404: NOT_FOUND, 409: TAKEN, 412: ['customer_group.changed'] },
})

export const deleteCustomerGroupContract = contract({
  ...write,
  ...byId,
  method: 'DELETE',
  summary: 'Take a group away; its members stay customers',
  status: 204,
  response: null,
  errors: { 404: NOT_FOUND },
})

export const listGroupMembersContract = contract({
  ...read,
  params: byId.params,
  method: 'GET',
  path: '/admin/customer-groups/{id}/members',
  summary: 'Who is in a group',
  query: ListMembers,
  response: pageOf(GroupMember),
  errors: { ...BAD_CURSOR, 404: NOT_FOUND },
})

export const addGroupMemberContract = contract({
  ...write,
  ...member,
  method: 'PUT',
  summary: 'Put a customer into a group',
  status: 200,
  response: CustomerGroupView,
  errors: { 404: [...NOT_FOUND, 'customer.not_found'] },
})

export const removeGroupMemberContract = contract({
  ...write,
  ...member,
  method: 'DELETE',
  summary: 'Take a customer out of a group',
  status: 204,
  response: null,
  errors: { 404: NOT_FOUND },
})
