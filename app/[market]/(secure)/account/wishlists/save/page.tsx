import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitAtOnce } from '@/components/ui/submit-at-once'
import { SubmitButton } from '@/components/ui/submit-button'
import { finishSavingAction } from '@/components/wishlist/actions'
import { Id } from '@/lib/core/schema'
import { readFlash } from '@/lib/http/flash'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('wishlists')
  return { title: t('saveTitle') }
}

/** Where the heart of a product page goes on after signing in. To open a page changes nothing; its form does. */
export default async function SaveWishPage({ searchParams }: Props) {
  const variantId = Id.safeParse((await searchParams).variant).data ?? ''
  const { market } = await accountPage(`/account/wishlists/save?variant=${variantId}`)
  const [t, flash] = await Promise.all([getTranslations('wishlists'), readFlash('finish-saving')])
  return (
    <>
      <h1 className="mb-6 text-4xl">{t('saveHeading')}</h1>
      <SharedAnswerForm action={finishSavingAction} market={market.slug} flash={flash}>
        <input type="hidden" name="variantId" value={variantId} />
        <SubmitButton className="self-start" pending={t('saving')}>
          {t('save')}
        </SubmitButton>
        {flash ? null : <SubmitAtOnce />}
      </SharedAnswerForm>
    </>
  )
}
