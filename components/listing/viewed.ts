/** What was looked at in this browser, latest first: ids of products in its own storage, in no cookie. */
const KEY = 'viewed'
const MOST = 12

export function readViewed(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST) : []
  } catch {
    // Storage that is switched off, or was written by somebody else.
    return []
  }
}

export function noteViewed(id: string): void {
  const others = readViewed().filter((each) => each !== id)
  try {
    localStorage.setItem(KEY, JSON.stringify([id, ...others].slice(0, MOST)))
  } catch {
    // Storage that is full or switched off: then nothing is remembered.
  }
}

export function clearViewed(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept where nothing can be.
  }
}
