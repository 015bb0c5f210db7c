import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DataExports } from '@/components/account/data-exports'
import { DoneNotice } from '@/components/account/done-notice'
import { Erasure } from '@/components/account/erasure'
import { readAnyFlash } from '@/lib/http/flash'
import { getPrivacy } from '@/lib/privacy/get-privacy'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('privacy')
  return { title: t('title') }
}

export default async function PrivacyPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/privacy')
  const [t, privacy, flash, search] = await Promise.all([
    getTranslations('privacy'),
    getPrivacy(ctx),
    readAnyFlash(),
    searchParams,
  ])
  const of = (form: string) => (flash?.form === form ? flash : null)
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('heading')}</h1>
      <DoneNotice search={search} />
      <div className="flex max-w-xl flex-col gap-12">
        <DataExports
          exports={privacy.exports}
          market={market}
          flash={of('request-export')}
          downloadFlash={of('download-export')}
        />
        <Erasure
          privacy={privacy}
          market={market}
          flash={of('request-erasure')}
          withdrawFlash={of('withdraw-erasure')}
        />
      </div>
    </>
  )
}
