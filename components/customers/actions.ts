'use server'
import { z } from 'zod'
import { Id } from '@/lib/core/schema'
import { addAddress } from '@/lib/customers/add-address'
import { removeAvatar, setAvatar } from '@/lib/customers/avatar'
import { removeAddress } from '@/lib/customers/remove-address'
import { AddAddress, UpdateAddress, UpdateProfile } from '@/lib/customers/schema'
import { updateAddress } from '@/lib/customers/update-address'
import { updateProfile } from '@/lib/customers/update-profile'
import { defineAction } from '@/lib/http/define-action'
import { type Market, marketPath } from '@/lib/markets/markets'

const leadsTo = (path: `/${string}`) => (_: unknown, market: Market) => ({
  path: marketPath(market, path),
  always: true,
})

export const updateProfileAction = defineAction({
  name: 'profile',
  // The form has every field; one that is missing was not sent by it.
  schema: UpdateProfile.required(),
  run: updateProfile,
  next: leadsTo('/account/profile?done=profile-saved'),
})

export const setAvatarAction = defineAction({
  name: 'avatar',
  files: ['picture'],
  schema: z.strictObject({ picture: z.file() }),
  run: async (ctx, { picture }) => setAvatar(ctx, new Uint8Array(await picture.arrayBuffer())),
  next: leadsTo('/account/profile?done=picture-saved'),
})

export const removeAvatarAction = defineAction({
  name: 'remove-avatar',
  schema: z.strictObject({}),
  run: removeAvatar,
  next: leadsTo('/account/profile?done=picture-removed'),
})

/** A box that is not ticked is not sent. */
const Box = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
const Boxes = { isDefaultShipping: Box, isDefaultBilling: Box }

export const addAddressAction = defineAction({
  name: 'add-address',
  schema: AddAddress.extend(Boxes),
  run: addAddress,
  next: leadsTo('/account/addresses?done=address-saved'),
})

export const updateAddressAction = defineAction({
  name: 'update-address',
  schema: UpdateAddress.extend({ ...Boxes, addressId: Id }),
  run: (ctx, { addressId, ...input }) => updateAddress(ctx, addressId, input),
  next: leadsTo('/account/addresses?done=address-saved'),
})

export const setDefaultAddressAction = defineAction({
  name: 'default-address',
  schema: z.strictObject({ addressId: Id, use: z.enum(['isDefaultShipping', 'isDefaultBilling']) }),
  run: (ctx, { addressId, use }) => updateAddress(ctx, addressId, { [use]: true }),
  next: leadsTo('/account/addresses?done=default-set'),
})

export const removeAddressAction = defineAction({
  name: 'remove-address',
  schema: z.strictObject({ addressId: Id }),
  run: (ctx, { addressId }) => removeAddress(ctx, addressId),
  next: leadsTo('/account/addresses?done=address-removed'),
})
