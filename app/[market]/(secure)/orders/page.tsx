import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DoneNotice } from '@/components/account/done-notice'
import { NarrowPage } from '@/components/account/narrow-page'
import { requestOrderLinkAction } from '@/components/order/actions'
import { FormField } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('findOrder')
  return { title: t('title') }
}

export default async function FindOrderPage({ searchParams }: Props) {
  const market = await currentMarket()
  const [t, account, flash, search] = await Promise.all([
    getTranslations('findOrder'),
    getTranslations('account'),
    readFlash('order-link'),
    searchParams,
  ])
  return (
    <NarrowPage title={t('heading')} intro={t('intro')}>
      <DoneNotice search={search} />
      <SharedAnswerForm action={requestOrderLinkAction} market={market.slug} flash={flash}>
        <FormField
          name="number"
          label={t('number')}
          hint={t('numberHint')}
          inputMode="numeric"
          autoComplete="off"
          required
          maxLength={12}
        />
        <FormField
          name="email"
          type="email"
          label={account('email')}
          autoComplete="email"
          required
          maxLength={254}
        />
        <SubmitButton className="self-start" pending={account('sending')}>
          {account('sendLink')}
        </SubmitButton>
      </SharedAnswerForm>
    </NarrowPage>
  )
}
