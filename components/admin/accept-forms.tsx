import type { Route } from 'next'
import Link from 'next/link'
import { signInPath } from '@/components/account/own-path'
import { buttonClass } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-fields'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FoundInvitation } from '@/lib/auth/find-invitation'
import type { Profile } from '@/lib/auth/get-profile'
import type { Flash } from '@/lib/http/action-state'
import { ActionForm } from './action-form'
import { signOutAction } from './actions'
import { acceptInvitationAction, joinStaffAction } from './staff-actions'

type Props = { token: string; invitation: FoundInvitation; flash: Flash | null }

/** For the person who is signed in: joins if it is them who was invited. */
export function AcceptSignedIn({ token, invitation, flash, profile }: Props & { profile: Profile }) {
  if (invitation.email !== null && invitation.email !== profile.email)
    return (
      <>
        <p>
          This invitation is for {invitation.email}, and you are signed in as {profile.email}. Sign out, then
          follow the link once more.
        </p>
        <ActionForm action={signOutAction}>
          <SubmitButton look="secondary">Sign out</SubmitButton>
        </ActionForm>
      </>
    )
  return (
    <>
      <p>You are signed in as {profile.email}.</p>
      <ActionForm action={acceptInvitationAction} flash={flash?.form === 'accept-invitation' ? flash : null}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton pending="Joining …">Accept the invitation</SubmitButton>
      </ActionForm>
    </>
  )
}

/** For somebody whose address has an account: they sign in to it, and come back. */
export function SignInToAccept({ token, email }: { token: string; email: string }) {
  return (
    <>
      <p>There is an account for {email} already. Sign in to it to accept.</p>
      <Link
        href={signInPath(`/admin/invitations/${token}`) as Route}
        prefetch={false}
        className={buttonClass('primary', 'self-start')}
      >
        Sign in
      </Link>
    </>
  )
}

/** For somebody new: opens their account. */
export function JoinForm({ token, invitation, flash }: Props) {
  return (
    <ActionForm
      action={joinStaffAction}
      flash={flash?.form === 'join-staff' ? flash : null}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="token" value={token} />
      <FormField
        name="email"
        type="email"
        label="E-mail"
        autoComplete="username"
        required
        maxLength={254}
        readOnly={invitation.email !== null}
        defaultValue={invitation.email ?? ''}
      />
      <FormField name="name" label="Your name" autoComplete="name" required maxLength={120} />
      <PasswordField
        label="Password"
        hint="At least 10 characters, and not one that is guessed quickly."
        isNew
        showLabel="Show password"
      />
      <SubmitButton className="self-start" pending="Creating the account …">
        Create account
      </SubmitButton>
    </ActionForm>
  )
}
