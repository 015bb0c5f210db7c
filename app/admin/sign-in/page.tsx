import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/admin/action-form'
import { signInAction } from '@/components/admin/actions'
import { AdminPath } from '@/components/admin/admin-path'
import { missingFactorPath } from '@/components/admin/staff-page'
import { Wordmark } from '@/components/layout/wordmark'
import { FormField } from '@/components/ui/form-fields'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const [ctx, flash, search] = await Promise.all([pageCtx(), readFlash('admin-sign-in'), searchParams])
  const next = AdminPath.parse(search.next ?? '/admin')
  const onward = ctx.actor.kind === 'staff' ? next : await missingFactorPath(ctx, next)
  if (onward) redirect(onward as Route)
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-6 p-6">
      <title>Sign in · Nexus back office</title>
      <Wordmark name="Nexus" />
      <h1 className="text-2xl">Sign in to the back office</h1>
      <ActionForm action={signInAction} flash={flash} className="flex flex-col gap-4">
        <input type="hidden" name="next" value={next} />
        <FormField name="email" type="email" label="E-mail" autoComplete="username" required />
        <PasswordField label="Password" showLabel="Show password" />
        <SubmitButton pending="Signing in …">Sign in</SubmitButton>
      </ActionForm>
      <a
        href={`/sign-in?next=${encodeURIComponent(next)}`}
        className="inline-flex min-h-11 items-center underline underline-offset-4"
      >
        Other ways to sign in
      </a>
    </main>
  )
}
