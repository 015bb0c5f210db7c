/** The field that sends values of options and attributes. */
export const FILTER = 'filter'

/** What tells one choice of the filters from another: what the form sends for it. */
export const keyOf = ({ name = FILTER, value }: { name?: string; value: string }) => `${name}=${value}`

/** Of more values than this the last are one click away. */
export const MOST_AT_ONCE = 7
