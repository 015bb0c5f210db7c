import type { Metadata, Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { AcceptSignedIn, JoinForm, SignInToAccept } from '@/components/admin/accept-forms'
import { ROLE_TEXTS } from '@/components/admin/roles'
import { Wordmark } from '@/components/layout/wordmark'
import { buttonClass } from '@/components/ui/button'
import { findInvitation } from '@/lib/auth/find-invitation'
import { getProfile } from '@/lib/auth/get-profile'
import { readAnyFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'

type Props = { params: Promise<{ token: string }> }

// The address is a secret: it must not travel to others in a Referer, which our own forms need.
export const metadata: Metadata = { referrer: 'same-origin' }

export default async function InvitationPage({ params }: Props) {
  const [ctx, { token }] = [await pageCtx({ source: 'admin' }), await params]
  const invitation = await findInvitation(ctx, token)
  if (!invitation) return <InvitationOver />
  const isPerson = ctx.actor.kind === 'customer' || ctx.actor.kind === 'staff'
  const [flash, profile] = await Promise.all([readAnyFlash(), isPerson ? getProfile(ctx) : null])
  const { email, role, hasAccount } = invitation
  const parts = { token, invitation, flash }
  const { name, text } = ROLE_TEXTS[role]
  return (
    <Frame title={email === null ? 'Create the owner’s account' : 'Join the back office'}>
      <p className="text-muted">
        {email === null
          ? 'This shop has no owner yet. Whoever opens this account may do everything, and can invite others.'
          : `You are invited in the role “${name}”: ${text}.`}{' '}
        Next you set up a second factor, which everybody needs who works here.
      </p>
      {profile ? (
        <AcceptSignedIn {...parts} profile={profile} />
      ) : hasAccount && email !== null ? (
        <SignInToAccept token={token} email={email} />
      ) : (
        <JoinForm {...parts} />
      )}
    </Frame>
  )
}

function InvitationOver() {
  return (
    <Frame title="This invitation is over">
      <p>
        It has been used, withdrawn or replaced by a newer one, or it is too old. Open the latest mail, or ask
        whoever invited you for another.
      </p>
      <Link
        href={'/admin/sign-in' as Route}
        prefetch={false}
        className={buttonClass('secondary', 'self-start')}
      >
        Sign in
      </Link>
    </Frame>
  )
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-6 p-6">
      <title>{`${title} · Nexus back office`}</title>
      <Wordmark name="Nexus" />
      <h1 className="text-2xl">{title}</h1>
      {children}
    </main>
  )
}
