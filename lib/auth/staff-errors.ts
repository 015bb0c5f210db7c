import { AppError } from '@/lib/core/errors'

export const staffNotFound = () =>
  new AppError('not_found', 'staff.not_found', 'Nobody with this id works here (any more).')

export const lastOwner = () =>
  new AppError(
    'conflict',
    'staff.last_owner',
    'This is the last owner, and a shop needs one. Make somebody else an owner first.',
  )

export const roleAboveOwn = () =>
  new AppError(
    'forbidden',
    'staff.role_above_own',
    'This role may do more than yours. Somebody with at least that role can do this.',
  )

export const alreadyMember = () =>
  new AppError(
    'conflict',
    'staff.already_member',
    'This person works here already. Change their role instead.',
  )

export const invitationInvalid = () =>
  new AppError(
    'not_found',
    'invitation.invalid',
    'This invitation has been used, withdrawn or replaced, or it is too old. Ask whoever sent it for a new one.',
  )
