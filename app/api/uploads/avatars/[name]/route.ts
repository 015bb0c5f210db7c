import { newId } from '@/lib/core/id'
import { AVATAR_TYPE, readAvatar } from '@/lib/customers/avatar'
import { problemResponse } from '@/lib/http/problem'

/** A person's picture, to whoever knows its name. Kept by browsers only: a picture that is removed must not live on in between. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  try {
    const bytes = await readAvatar((await params).name)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': AVATAR_TYPE,
        'Content-Length': String(bytes.byteLength),
        'Cache-Control': 'private, max-age=31536000, immutable',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    return problemResponse(error, newId())
  }
}
