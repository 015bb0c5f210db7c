/** The process answers. Touches nothing else: a database that is gone must not get the process killed. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } })
}
