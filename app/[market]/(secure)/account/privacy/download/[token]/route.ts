import { signInPath } from '@/components/account/own-path'
import { handOutFile, handOutNothing } from '@/lib/http/hand-out-file'
import { linkOver } from '@/lib/privacy/errors'
import { openExport } from '@/lib/privacy/open-export'
import { DownloadToken } from '@/lib/privacy/schema'

type Context = { params: Promise<{ market: string; token: string }> }

const PAGE = '/account/privacy'

/** The copy of somebody's data, once. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { market, token } = await params
  return handOutFile(request, {
    market,
    form: 'download-export',
    async open(ctx) {
      if (!DownloadToken.safeParse(token).success) throw linkOver()
      const { fileName: name, ...file } = await openExport(ctx, token)
      return { ...file, name, contentType: 'application/zip' }
    },
    // Who is not signed in does that first, and reads nothing of it: it was no refusal.
    pageFor: ({ kind }) =>
      kind === 'unauthenticated' ? { path: signInPath(PAGE), tells: false } : { path: PAGE, tells: true },
  })
}

export const HEAD = handOutNothing
