/** The first stop of the Tab key on every page: past the head, to what the page is about. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-control focus:bg-surface focus:px-4 focus:py-2"
    >
      {text}
    </a>
  )
}
