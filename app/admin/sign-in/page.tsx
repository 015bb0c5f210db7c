import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/admin/action-form'
import { signInAction } from '@/components/admin/actions'
import { Wordmark } from '@/components/layout/wordmark'
import { TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'

export default async function SignInPage() {
  const [{ actor }, flash] = await Promise.all([pageCtx(), readFlash('admin-sign-in')])
  if (actor.kind === 'staff') redirect('/admin')
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-6 p-6">
      <Wordmark name="Nexus" />
      <h1 className="text-2xl">Sign in to the back office</h1>
      <ActionForm
        action={signInAction}
        className="flex flex-col gap-4"
        {...(flash ? { initial: flash.state } : {})}
      >
        <TextField
          name="email"
          type="email"
          label="E-mail"
          autoComplete="username"
          required
          defaultValue={flash?.values.email}
        />
        <TextField
          name="password"
          type="password"
          label="Password"
          autoComplete="current-password"
          required
        />
        <SubmitButton pending="Signing in …">Sign in</SubmitButton>
      </ActionForm>
    </main>
  )
}
