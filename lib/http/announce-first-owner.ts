import 'server-only'
import { inviteFirstOwner } from '@/lib/auth/invite-owner'
import type { Ctx } from '@/lib/context'
import { log } from '@/lib/log'

/**
 * Tells whoever watches the start of a shop without an owner how to become it: one line on stderr, since the log
 * keeps no secrets. A database that is not there yet keeps nothing from starting.
 */
export async function announceFirstOwner(
  ctx: Ctx,
  print: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Promise<void> {
  try {
    const link = await inviteFirstOwner(ctx)
    if (link)
      print(`This shop has no owner yet. Create the account: ${link.url} (works once, ${until(link)})`)
  } catch (error) {
    log.warn({ err: error }, 'it is unknown whether the shop has an owner')
  }
}

const until = ({ expiresAt }: { expiresAt: Date }) =>
  `until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`
