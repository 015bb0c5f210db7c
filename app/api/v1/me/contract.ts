import { z } from 'zod'
import { PICTURE_TYPES } from '@/lib/adapters/pictures/types'
import { ChangePassword, SessionView } from '@/lib/auth/schema'
import { BAD_CURSOR, PageInput } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { AVATAR_BYTES } from '@/lib/customers/avatar-limits'
import {
  AddAddress,
  ProfileView,
  SavedAddressView,
  UpdateAddress,
  UpdateProfile,
} from '@/lib/customers/schema'
import { contract } from '@/lib/http/contract'
import {
  MarkNotification,
  MarkNotifications,
  NotificationList,
  NotificationPreferences,
  NotificationView,
} from '@/lib/notifications/schema'
import { PaymentMethodId, SavedCardView } from '@/lib/payments/schema'

const own = { tag: 'Account', auth: 'person' } as const
const done = { status: 204, response: null } as const
const byId = { params: z.strictObject({ id: Id }) } as const

export const changePasswordContract = contract({
  ...own,
  ...done,
  method: 'PUT',
  path: '/me/password',
  summary: 'Change the own password; all other sessions end',
  body: ChangePassword,
  errors: {
    409: ['auth.no_password', 'auth.shared_account'],
    422: ['auth.wrong_password', 'auth.weak_password'],
  },
})

export const listSessionsContract = contract({
  ...own,
  method: 'GET',
  path: '/me/sessions',
  summary: 'Where one is signed in, last seen first',
  status: 200,
  response: z.object({ data: z.array(SessionView) }),
})

export const revokeSessionContract = contract({
  ...own,
  ...done,
  ...byId,
  method: 'DELETE',
  path: '/me/sessions/{id}',
  summary: 'Sign out somewhere',
  errors: { 404: ['session.not_found'] },
})

export const listSavedCardsContract = contract({
  ...own,
  method: 'GET',
  path: '/me/payment-methods',
  summary: 'The own saved cards, latest first',
  status: 200,
  response: z.object({ data: z.array(SavedCardView) }),
  errors: { 503: ['payments.unavailable'] },
})

export const removeSavedCardContract = contract({
  ...own,
  ...done,
  method: 'DELETE',
  path: '/me/payment-methods/{id}',
  summary: 'Forget a saved card',
  params: z.strictObject({ id: PaymentMethodId }),
  errors: { 404: ['payment_method.not_found'], 503: ['payments.unavailable'] },
})

const profile = { ...own, status: 200, response: ProfileView } as const

export const getProfileContract = contract({
  ...profile,
  method: 'GET',
  path: '/me',
  summary: 'Who one is here',
})

export const updateProfileContract = contract({
  ...profile,
  method: 'PATCH',
  path: '/me',
  summary: 'Change what one says about oneself; null takes away, what is left out stays',
  body: UpdateProfile,
  errors: { 422: ['profile.invalid'] },
})

export const setAvatarContract = contract({
  ...profile,
  method: 'PUT',
  path: '/me/avatar',
  summary: 'Set the own picture; it is cut to a square, and nothing else of the file is kept',
  file: { types: PICTURE_TYPES, maxBytes: AVATAR_BYTES },
  errors: {
    415: ['avatar.unsupported'],
    422: ['avatar.empty', 'avatar.too_many_pixels', 'avatar.unreadable'],
    429: ['auth.throttled'],
    503: ['avatar.busy', 'storage.unavailable'],
  },
})

export const removeAvatarContract = contract({
  ...own,
  ...done,
  method: 'DELETE',
  path: '/me/avatar',
  summary: 'Take the own picture away',
})

export const listAddressesContract = contract({
  ...own,
  method: 'GET',
  path: '/me/addresses',
  summary: 'The own address book, defaults first; it holds 50',
  status: 200,
  response: z.object({ data: z.array(SavedAddressView) }),
})

export const addAddressContract = contract({
  ...own,
  method: 'POST',
  path: '/me/addresses',
  summary: 'Add an address; the first one becomes the default for delivery and invoice',
  body: AddAddress,
  status: 201,
  response: SavedAddressView,
  errors: { 409: ['address.too_many'], 422: ['address.invalid'] },
})

const address = { ...own, ...byId, path: '/me/addresses/{id}' } as const

export const getAddressContract = contract({
  ...address,
  method: 'GET',
  summary: 'One address',
  status: 200,
  response: SavedAddressView,
  errors: { 404: ['address.not_found'] },
})

export const updateAddressContract = contract({
  ...address,
  method: 'PATCH',
  summary: 'Change an address; orders keep what they copied',
  body: UpdateAddress,
  status: 200,
  response: SavedAddressView,
  errors: { 404: ['address.not_found'], 422: ['address.invalid'] },
})

export const removeAddressContract = contract({
  ...address,
  ...done,
  method: 'DELETE',
  summary: 'Remove an address; no other becomes the default',
  errors: { 404: ['address.not_found'] },
})

const preferences = {
  ...own,
  path: '/me/notification-preferences',
  status: 200,
  response: NotificationPreferences,
} as const

export const getPreferencesContract = contract({
  ...preferences,
  method: 'GET',
  summary: 'What one is told about, and how',
})

export const setPreferencesContract = contract({
  ...preferences,
  method: 'PUT',
  summary: 'Choose what one is told about, and how; the newsletter is a consent that is recorded',
  body: NotificationPreferences,
  errors: { 422: ['notification_preferences.owed'] },
})

export const listNotificationsContract = contract({
  ...own,
  method: 'GET',
  path: '/me/notifications',
  summary: 'What one was told, newest first, in the language of the market',
  query: PageInput,
  status: 200,
  response: NotificationList,
  errors: BAD_CURSOR,
})

export const markNotificationsContract = contract({
  ...own,
  ...done,
  method: 'PATCH',
  path: '/me/notifications',
  summary: 'Mark everything as read',
  body: MarkNotifications,
})

export const markNotificationContract = contract({
  ...own,
  ...byId,
  method: 'PATCH',
  path: '/me/notifications/{id}',
  summary: 'Mark a notification as read or unread',
  body: MarkNotification,
  status: 200,
  response: NotificationView,
  errors: { 404: ['notification.not_found'] },
})

export const watchNotificationsContract = contract({
  ...own,
  method: 'GET',
  path: '/me/notifications/stream',
  summary: 'What one is told from now on, as it happens; after a break read the list again',
  status: 200,
  response: z
    .string()
    .describe(
      'Server-sent events: "unread" with {"unreadCount": 1} at first and whenever it changes, "notification" with a Notification',
    ),
  stream: true,
  errors: { 429: ['notifications.too_many_streams'] },
})
