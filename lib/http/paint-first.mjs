/** Of scripts that no browser fetches or runs, until they are put in again without it. */
const LATER = 'later'

/** Milliseconds after which scripts are fetched whether something has been painted or not: pages in the background are not. */
const LATEST_MS = 2_000

/**
 * Runs in the page, behind everything that is shown. Each script is put in by itself, for nobody should wait for all of them
 * to react, and where it stood, so that React and the bundler's runtime find it there. Part of every page, so it is short.
 */
const LOADER = `<script>{let load=()=>{load=()=>{};for(const later of document.querySelectorAll('script[type=${LATER}]'))setTimeout(()=>{const script=later.cloneNode();script.type='';later.replaceWith(script)})};new PerformanceObserver(()=>load()).observe({type:'paint',buffered:true});setTimeout(()=>load(),${LATEST_MS})}</script>`

/**
 * A whole page as Next has made it, changed so that its scripts are fetched when it has been painted for the first time:
 * until then they would share line and processor with the style sheet and the first picture, and none of them shows
 * anything. Those that stand in the page itself stay as they are. See docs/adr/0020.
 * @param {string} html
 * @returns {string}
 */
export function paintFirst(html) {
  const end = html.lastIndexOf('</body>')
  if (end < 0 || html.includes(LOADER)) return html
  return (html.slice(0, end) + LOADER + html.slice(end))
    .replaceAll(/<script src="[^"]*"(?: id="[^"]*")? async=""/g, (tag) => `${tag} type="${LATER}"`)
    .replaceAll(/<link rel="preload" as="script"[^>]*>/g, '')
}
