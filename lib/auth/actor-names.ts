import 'server-only'
import type { Ctx } from '@/lib/context'
import { Id } from '@/lib/core/schema'

/**
 * What to call the actors that history and audit name by label ("staff:ID", "job:expire-orders"; see
 * `actorLabel`): people by their names, keys by theirs, jobs by what they do. Answers by label.
 */
export async function actorNames(
  ctx: Pick<Ctx, 'db'>,
  labels: readonly string[],
): Promise<Map<string, string>> {
  const actors = [...new Set(labels)].map((label) => {
    const [kind = '', id = ''] = label.split(/:(.*)/s)
    return { label, kind, id }
  })
  const idsOf = (kinds: string[]) =>
    actors.flatMap(({ kind, id }) => (kinds.includes(kind) && Id.safeParse(id).success ? [id] : []))
  const [people, keys] = [idsOf(['staff', 'customer']), idsOf(['api-key'])]
  const [users, apiKeys] = await Promise.all([
    people.length > 0 ? ctx.db.user.findMany({ where: { id: { in: people } } }) : [],
    keys.length > 0 ? ctx.db.apiKey.findMany({ where: { id: { in: keys } } }) : [],
  ])
  const nameOf = ({ label, kind, id }: (typeof actors)[number]): string => {
    const user = users.find((each) => each.id === id)
    switch (kind) {
      case 'staff':
        return user?.name ?? user?.email ?? 'Former staff'
      case 'customer':
        return user?.name ?? 'Customer'
      case 'guest':
        return 'Guest'
      case 'api-key':
        return `${apiKeys.find((each) => each.id === id)?.name ?? 'Deleted key'} (API)`
      case 'job':
        return `System (${id.replaceAll('-', ' ')})`
      default:
        return label
    }
  }
  return new Map(actors.map((actor) => [actor.label, nameOf(actor)]))
}
