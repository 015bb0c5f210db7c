/** Headers of every answer: static files, pages and API alike. Policies of content are in content-security-policy.ts. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

/** Pictures may be shown elsewhere: in mails, in link previews, in a feed. */
const PICTURE = /\.(?:avif|jpg|png|svg)$/

export function isPicture(url: string): boolean {
  return PICTURE.test(url)
}
