import 'server-only'
import type { ReactElement } from 'react'

/** The document type that mail programs expect. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/**
 * A mail as HTML. Our mails wait for nothing, so they are rendered in one go: `render` of react-email
 * makes a stream for each and takes six times as long.
 */
export async function renderEmail(email: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return DOCTYPE + renderToStaticMarkup(email)
}
