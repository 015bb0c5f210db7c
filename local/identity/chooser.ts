import { z } from 'zod'
import { escapeHtml, page } from '../http/page'
import { html, type Reply, seeOther } from '../http/server'
import type { AuthorizationRequest, Grants } from './grants'
import type { People, Person } from './people'
import type { Protocol } from './protocol'

const Typed = z.object({ email: z.email(), name: z.string().trim().min(1).max(120) })

type Parts = { protocol: Protocol; people: People; grants: Grants }

/** The page on which somebody says who they are: one of those who are known here, or whoever they type in. */
export function authorize(
  parts: Parts,
  method: string,
  query: URLSearchParams,
  form: URLSearchParams,
): Reply {
  const { protocol, people, grants } = parts
  const request = protocol.readRequest(query)
  if ('status' in request) return request
  if (method !== 'POST') return chooserPage(parts, request)
  if (form.has('cancel')) return seeOther(protocol.cancelled(request))
  const person = chosen(protocol, people, form)
  if (!person) return chooserPage(parts, request, 'Type an e-mail address and a name.')
  return seeOther(protocol.allowed(request, grants.issue({ request, person })))
}

function chosen({ provider }: Protocol, people: People, form: URLSearchParams): Person | undefined {
  const id = form.get('person')
  if (id !== null) return people.find(provider, id)
  const typed = Typed.safeParse({ email: form.get('email'), name: form.get('name') })
  return typed.success
    ? people.save(provider, { ...typed.data, isVerified: form.has('verified') })
    : undefined
}

const STYLE = `<style>body{max-width:30rem}form{display:block;margin:0 0 1rem}ul{list-style:none;padding:0}
.person{display:block;width:100%;text-align:left;overflow-wrap:anywhere;margin-bottom:.5rem;padding:.7rem 1rem}
.fields label{display:block;margin-bottom:.8rem}.fields input:not([type=checkbox]){display:block;width:100%;box-sizing:border-box;font:inherit;padding:.5rem;margin-top:.25rem}
button{min-height:2.75rem}[type=checkbox]{width:1.25rem;height:1.25rem;vertical-align:middle;margin-right:.5rem}
</style>`

function chooserPage({ protocol, people }: Parts, request: AuthorizationRequest, problem = ''): Reply {
  const { origin, host } = new URL(request.redirectUri)
  const offers = people.offered(protocol.provider).map(offer).join('')
  const body = `${STYLE}<p>to go on to <strong>${escapeHtml(host)}</strong>, which asks ${protocol.name} who you are.
This page is part of the local stand-in: nothing here is ${protocol.name}'s, and no password is asked for.</p>
<form method="post"><ul>${offers}</ul></form>
<h2 id="other">Use another account</h2>${problem ? `<p role="alert">${escapeHtml(problem)}</p>` : ''}
<form method="post" class="fields" aria-labelledby="other">
<label>E-mail <input type="email" name="email" required autocomplete="off"></label>
<label>Name <input name="name" required maxlength="120" autocomplete="off"></label>
<label><input type="checkbox" name="verified" checked>${protocol.name} has confirmed this address</label>
<button>Continue</button></form>
<form method="post"><button name="cancel" value="1">Cancel</button></form>`
  const reply = html(page('Choose an account', body))
  // Browsers hold a form to its policy over the redirect that answers it, too.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${origin}`
  return {
    ...reply,
    headers: { ...reply.headers, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' },
  }
}

function offer({ id, name, email, isVerified }: Person): string {
  return `<li><button class="person" name="person" value="${id}"><strong>${escapeHtml(name)}</strong><br>${escapeHtml(email)}${isVerified ? '' : ' (not confirmed)'}</button></li>`
}
