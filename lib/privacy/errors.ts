import { AppError } from '@/lib/core/errors'

export const exportOpen = () =>
  new AppError(
    'conflict',
    'data_export.open',
    'A copy of your data is being made already. We write to you when it is ready.',
  )

export const linkOver = () =>
  new AppError(
    'not_found',
    'data_export.link_over',
    'This link was used, or is too old. Ask for a new copy of your data.',
  )

export const erasureOpen = () =>
  new AppError('conflict', 'erasure.open', 'You have asked for this already. It is under way.')

export const staffCannotLeave = () =>
  new AppError(
    'conflict',
    'erasure.staff',
    'Your account belongs to the staff of this shop. Ask the owner to take you off the staff first.',
  )

/** Somebody is ordering with this account right now: what comes of it is looked at in the next try. */
export const personBusy = () =>
  new AppError(
    'conflict',
    'erasure.busy',
    'An order is being placed with this account. Try again in a moment.',
  )
