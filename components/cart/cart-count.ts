/**
 * Units in the cart, in a cookie that scripts may read and write: static pages show it without asking the
 * server. (A cookie set by an action would make Next render the whole page again.)
 */
export function readCartCount(): number {
  const value = /(?:^|; )cart_count=(\d{1,4})/.exec(document.cookie)?.[1]
  return Number(value ?? 0)
}

export function writeCartCount(count: number): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
  document.cookie = `cart_count=${count}; path=/; max-age=${30 * 24 * 60 * 60}; samesite=lax`
}
