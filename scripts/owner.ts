/** npm run owner -- name@example.com lets somebody become an owner: the way in when nobody else can let them in. */
import { Email } from '@/lib/core/schema'
import { command } from './db/command'

await command(async () => {
  const email = Email.safeParse(process.argv[2])
  if (!email.success) throw new Error('Whose? For example: npm run owner -- name@example.com')
  const [{ inviteOwner }, { systemCtx }, { disconnect }] = await Promise.all([
    import('@/lib/auth/invite-owner'),
    import('@/lib/context'),
    import('@/lib/db/client'),
  ])
  try {
    const { url, expiresAt } = await inviteOwner(systemCtx('owner-script'), { email: email.data })
    console.log(`${email.data} becomes an owner here (once, until ${expiresAt.toISOString()}):\n${url}`)
  } finally {
    await disconnect()
  }
})
