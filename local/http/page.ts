/** Pages of the stand-ins: plain HTML that works without scripts. */
export function escapeHtml(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>
:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{max-width:72rem;margin:0 auto;padding:1.5rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #8884;vertical-align:top}
code,pre{font:13px ui-monospace,monospace}pre{overflow:auto;background:#8881;padding:.8rem;border-radius:6px}
button{font:inherit;padding:.35rem .8rem;border-radius:6px;border:1px solid #888;background:transparent;color:inherit;cursor:pointer}
form{display:inline-block;margin:0 .25rem .25rem 0}iframe{width:100%;height:70vh;border:1px solid #8884;border-radius:6px;background:#fff}
a{color:inherit}:focus-visible{outline:3px solid;outline-offset:2px}.quiet{opacity:.7}nav a{margin-right:1rem}
</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`
}

export function table(headers: string[], rows: string[][]): string {
  if (rows.length === 0) return '<p class="quiet">Nothing yet.</p>'
  const head = headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}
