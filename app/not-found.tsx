/** Of addresses outside every market; without it, each page would carry a longer one of the framework. */
export default function NotFound() {
  return <h1>404</h1>
}
