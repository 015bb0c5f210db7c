import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { systemCtx } from '@/lib/context'
import { removeUpload } from '@/lib/customers/remove-upload'
import { dispatchEvents } from '@/lib/events/dispatch'
import { cleanUp } from '../clean-up'
import { payloadOf } from '../payload'

export const sweepOutbox = inngest.createFunction(
  {
    id: 'sweep-outbox',
    name: 'Send events that a crash left behind',
    concurrency: 1,
    retries: 2,
    triggers: [{ cron: '* * * * *' }],
  },
  () => dispatchEvents(systemCtx('sweep-outbox')),
)

export const cleanUpDaily = inngest.createFunction(
  {
    id: 'clean-up',
    name: 'Remove what has served its time',
    concurrency: 1,
    triggers: [{ cron: '15 4 * * *' }],
  },
  () => cleanUp(systemCtx('clean-up')),
)

export const removeReplacedUpload = inngest.createFunction(
  {
    id: 'remove-replaced-upload',
    name: 'Remove a file that was replaced',
    retries: 15,
    triggers: [{ event: 'upload.replaced' }],
  },
  ({ event }) => removeUpload(systemCtx('remove-upload'), payloadOf('upload.replaced', event).name),
)

/** A crash between storing a file and saving its name would leave it for ever. */
export const removeForgottenUpload = inngest.createFunction(
  {
    id: 'remove-forgotten-upload',
    name: 'Remove a file that was stored and never used',
    retries: 15,
    triggers: [{ event: 'upload.begun' }],
  },
  async ({ event, step }) => {
    await step.sleep('until it is saved', '1h')
    await removeUpload(systemCtx('remove-upload'), payloadOf('upload.begun', event).name)
  },
)
