import 'server-only'

/** How the front door names a form post, so that the action it belongs to can say that it has begun. */
export const POST_HEADER = 'x-form-post'

// The door and the actions are bundled apart, in one process.
const holder = globalThis as typeof globalThis & { nexusBegunActions?: Set<string> }
holder.nexusBegunActions ??= new Set()
const begun = holder.nexusBegunActions

/** Says that the action of this post runs: what fails from now on is ours. */
export function actionBegins(headers: Headers): void {
  const post = headers.get(POST_HEADER)
  if (post) begun.add(post)
}

/** Whether the action of a post has begun; answered once, and forgotten with that. */
export function hasActionBegun(post: string): boolean {
  return begun.delete(post)
}
