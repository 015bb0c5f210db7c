import { AppError } from '@/lib/core/errors'

/** Runs a verb; a refusal is the same, its messages at the fields of the form instead of those of the verb. */
export async function atFormFields<T>(fieldOf: (path: string) => string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const fields = Object.entries(error.details.fields ?? {}).map(([path, message]) => [
      fieldOf(path),
      message,
    ])
    throw new AppError(error.kind, error.code, error.message, {
      ...error.details,
      fields: Object.fromEntries(fields),
    })
  }
}
