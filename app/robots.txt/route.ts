import { connection } from 'next/server'
import { env } from '@/lib/env'
import { robotsText } from '@/lib/http/robots'

/** Made per request: the same build may run at a public address and at one that is not. */
export async function GET(): Promise<Response> {
  await connection()
  return new Response(robotsText(env), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}
