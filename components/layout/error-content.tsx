'use client'

/** What a page shows when it failed: whose fault it is, a reference, a way on. In English and German at once, since the language may be what failed. */
export function ErrorContent({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <div className="mx-auto max-w-prose px-4 py-16 sm:px-6">
      <h1 className="text-4xl">Something went wrong</h1>
      <p className="mt-4">
        The fault is on our side and nothing was lost. Try again; if it stays, tell us the reference.
      </p>
      <p lang="de" className="mt-2 text-muted">
        Der Fehler liegt bei uns, und nichts ist verloren. Versuch es noch einmal; wenn es bleibt, nenn uns
        die Nummer.
      </p>
      {error.digest ? <p className="tabular mt-4 text-muted">{error.digest}</p> : null}
      <button
        type="button"
        onClick={retry}
        className="mt-6 min-h-11 rounded-control bg-brand px-5 text-on-brand"
      >
        Try again · Noch einmal
      </button>
    </div>
  )
}
