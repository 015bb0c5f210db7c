/** The sign-in page that leads back to `path`. */
export function signInPath(path: string): string {
  return `/admin/sign-in?next=${encodeURIComponent(path)}`
}

/** The page on which a colleague enrols a second factor, which the back office asks for; it leads on to `path`. */
export function secondFactorPath(path: string): string {
  return `/account/security/second-factor?next=${encodeURIComponent(path)}`
}

/** `path` with those query parameters that have a value. */
export function withQuery(path: string, query: Record<string, string | null | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/** The list of reviews as it was narrowed down, or one review in it. */
export function reviewListPath(query: Record<string, string | undefined>, id?: string): string {
  return withQuery(id === undefined ? '/admin/reviews' : `/admin/reviews/${id}`, query)
}
