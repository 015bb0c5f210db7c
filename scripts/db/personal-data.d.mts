/** Writes the map of personal data, if the schema says something new. */
export function writePersonalData(): void
/** The map of personal data as JSON. */
export function personalDataJson(): string
/** Every column of the database, as "Model.column". */
export function columnNames(): string[]
