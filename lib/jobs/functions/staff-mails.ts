import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { systemCtx } from '@/lib/context'
import { sendInvitation } from '@/lib/notifications/send-invitation'
import { payloadOf } from '../payload'

/** Mails to those who work here, each sent once however often its job runs. */
const retries = 10

export const sendStaffInvitation = inngest.createFunction(
  {
    id: 'send-staff-invitation',
    name: 'Invite a colleague',
    retries,
    triggers: [{ event: 'staff.invited' }],
  },
  ({ event }) =>
    sendInvitation(systemCtx('send-staff-invitation'), payloadOf('staff.invited', event).invitationId),
)
