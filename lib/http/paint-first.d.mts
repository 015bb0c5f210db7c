/** A whole page, changed so that its scripts are fetched when it has been painted for the first time. */
export function paintFirst(html: string): string
