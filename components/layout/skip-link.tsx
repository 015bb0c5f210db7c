/** The first stop of the Tab key on every page: past the head, to what the page is about. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a href="#content" className="skip-link">
      {text}
    </a>
  )
}
