export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

/** The classes of a button (button.css), for links that look like one. */
export function buttonClass(look: ButtonLook = 'primary', extra = ''): string {
  return `button button-${look} ${extra}`.trimEnd()
}
