import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { updateProfileAction } from '@/components/customers/actions'
import { AvatarForms } from '@/components/customers/avatar-forms'
import { FormField, FormSelect, FormTextArea } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { getOwnProfile } from '@/lib/customers/get-own-profile'
import { readFlash } from '@/lib/http/flash'
import { MARKETS, marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('profile')
  return { title: t('title') }
}

export default async function ProfilePage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/profile')
  const [t, common, profile, flash, search] = await Promise.all([
    getTranslations('profile'),
    getTranslations('common'),
    getOwnProfile(ctx),
    readFlash('profile'),
    searchParams,
  ])
  const optional = common('optional')
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('heading')}</h1>
      <DoneNotice search={search} />
      <div className="flex max-w-xl flex-col gap-12">
        <AvatarForms profile={profile} market={market} />
        <section>
          <h2 className="mb-4 text-2xl">{t('details')}</h2>
          <dl className="mb-5">
            <dt className="font-medium text-sm">{t('email')}</dt>
            <dd className="wrap-anywhere flex flex-wrap items-center gap-x-4">
              {profile.email}
              <Link
                href={marketPath(market, '/account/security') as Route}
                prefetch={false}
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                {t('changeEmail')}
              </Link>
            </dd>
          </dl>
          <SharedAnswerForm
            // Shows what was saved, where that is not what was typed.
            key={JSON.stringify([
              profile.name,
              profile.phone,
              profile.birthDate,
              profile.bio,
              profile.locale,
            ])}
            action={updateProfileAction}
            market={market.slug}
            flash={flash}
          >
            <FormField
              name="name"
              label={t('name')}
              optional={optional}
              autoComplete="name"
              maxLength={120}
              defaultValue={profile.name ?? ''}
            />
            <FormField
              name="phone"
              type="tel"
              label={t('phone')}
              optional={optional}
              autoComplete="tel"
              maxLength={32}
              defaultValue={profile.phone ?? ''}
            />
            <FormField
              name="birthDate"
              type="date"
              label={t('birthDate')}
              optional={optional}
              autoComplete="bday"
              min="1900-01-01"
              defaultValue={profile.birthDate ?? ''}
            />
            <FormTextArea
              name="bio"
              label={t('bio')}
              hint={t('bioHint')}
              optional={optional}
              maxLength={500}
              defaultValue={profile.bio ?? ''}
            />
            <FormSelect
              name="locale"
              label={t('locale')}
              options={Object.values(MARKETS).map(({ locale }) => ({ value: locale, label: nameOf(locale) }))}
              defaultValue={profile.locale}
            />
            <SubmitButton className="self-start" pending={t('saving')}>
              {t('save')}
            </SubmitButton>
          </SharedAnswerForm>
        </section>
      </div>
    </>
  )
}

/** A language in its own words. */
function nameOf(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
}
