import { type Fault, Faults } from '../http/faults'
import { escapeHtml, page, table } from '../http/page'
import { html, json, type Reply, type Running, runAsProcess, serve } from '../http/server'
import { authorize } from './chooser'
import type { Client } from './client'
import { GitHub } from './github'
import { Google } from './google'
import { Grants } from './grants'
import { People } from './people'
import type { Protocol } from './protocol'
import { openSigningKey } from './signing-key'

export type IdentityOptions = {
  port: number
  stateDir: string
  google: Client
  github: Client
  /** The clock that codes and tokens run out by. */
  now?: () => number
}

/** Stands in for the accounts that people have at Google (below /google) and at GitHub (below /github). */
export async function startIdentity(options: IdentityOptions): Promise<Running> {
  const people = new People(options.stateDir)
  const grants = { google: new Grants(options.now), github: new Grants(options.now) }
  const faults = new Faults()
  const key = await openSigningKey(options.stateDir)
  let protocols: Record<string, Protocol> = {}

  const running = await serve(options.port, async ({ method, url, headers, body }): Promise<Reply> => {
    const [, name = '', below = ''] = /^\/(google|github)(\/.*)$/.exec(url.pathname) ?? []
    const protocol = protocols[name]
    if (protocol) {
      const form = new URLSearchParams(method === 'POST' ? body : '')
      if (below === protocol.authorizePath)
        return authorize(
          { protocol, people, grants: grants[protocol.provider] },
          method,
          url.searchParams,
          form,
        )
      return faults.around(`${method} ${url.pathname}`, async () => {
        return (await protocol.answer(`${method} ${below}`, { headers, form })) ?? NOTHING
      })
    }
    return control(`${method} ${url.pathname}`, body)
  })
  protocols = {
    google: new Google(`${running.url}/google`, options.google, grants.google, key),
    github: new GitHub(`${running.url}/github`, options.github, grants.github),
  }
  return running

  function control(route: string, body: string): Reply {
    switch (route) {
      case 'GET /health':
        return json(200, { ok: true })
      case 'GET /':
        return overview(people)
      case 'POST /_local/faults':
        faults.add(JSON.parse(body) as Partial<Fault>)
        return json(200, { ok: true })
      case 'DELETE /_local/faults':
        faults.clear()
        return json(200, { ok: true })
      case 'POST /_local/reset':
        people.reset()
        for (const each of Object.values(grants)) each.reset()
        faults.clear()
        return json(200, { ok: true })
      default:
        return NOTHING
    }
  }
}

const NOTHING = json(404, { error: 'not_found', error_description: 'There is nothing here.' })

function overview(people: People): Reply {
  const rows = (['google', 'github'] as const).flatMap((provider) =>
    people
      .list(provider)
      .map(({ name, email, isVerified }) =>
        [provider, name, email, isVerified ? 'confirmed' : 'not confirmed'].map(escapeHtml),
      ),
  )
  const intro =
    '<p>Stands in for Google and GitHub: "Continue with …" on the sign-in page of the shop leads here.</p>'
  return html(page('Local accounts', intro + table(['At', 'Name', 'E-mail', 'Address'], rows)))
}

if (process.argv[1]?.endsWith('identity/server.ts')) {
  const callback = process.env.CALLBACK_URL ?? 'http://localhost:3000/api/auth/callback'
  await runAsProcess(() =>
    startIdentity({
      port: Number(process.env.PORT ?? 3014),
      stateDir: process.env.STATE_DIR ?? '.data/identity',
      google: {
        id: process.env.GOOGLE_CLIENT_ID ?? '',
        secret: process.env.GOOGLE_CLIENT_SECRET ?? '',
        redirectUri: `${callback}/google`,
      },
      github: {
        id: process.env.GITHUB_CLIENT_ID ?? '',
        secret: process.env.GITHUB_CLIENT_SECRET ?? '',
        redirectUri: `${callback}/github`,
      },
    }),
  )
}
