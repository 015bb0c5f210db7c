import 'server-only'

/** Whether a statement was refused by the CHECK constraint of this name: PostgreSQL's 23514. */
export function isCheckViolation(error: unknown, constraint: string): boolean {
  return error instanceof Error && error.message.includes(`violates check constraint "${constraint}"`)
}
