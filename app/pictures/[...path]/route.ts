import { jpegPicture } from '@/lib/catalog/jpeg-picture'
import { newId } from '@/lib/core/id'
import { problemResponse } from '@/lib/http/problem'

/** The pictures of the catalogue as JPEGs: /pictures/products/ebb-mug/sand.jpg. A picture never changes under its name. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  try {
    const jpeg = await jpegPicture((await params).path.join('/').replace(/\.jpg$/, ''))
    return new Response(new Uint8Array(jpeg), {
      headers: {
        'Content-Type': 'image/jpeg',
        'Content-Length': String(jpeg.byteLength),
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    })
  } catch (error) {
    return problemResponse(error, newId())
  }
}
