/** A file as an order line keeps it: what was bought, whatever is sold later. */
export type SoldFile = { id: string; name: string; contentType: string; sizeBytes: number }
