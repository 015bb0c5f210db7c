import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitAtOnce } from '@/components/ui/submit-at-once'
import { SubmitButton } from '@/components/ui/submit-button'
import { finishSavingAction, finishWishingAction } from '@/components/wishlist/actions'
import { Slug } from '@/lib/catalog/schema'
import { Id } from '@/lib/core/schema'
import { readFlash } from '@/lib/http/flash'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('wishlists')
  return { title: t('saveTitle') }
}

/** Where the hearts of a product page and of cards go on after signing in. To open a page changes nothing; its form does. */
export default async function SaveWishPage({ searchParams }: Props) {
  const { variant, product } = await searchParams
  const slug = Slug.safeParse(product).data
  const variantId = Id.safeParse(variant).data ?? ''
  const { market } = await accountPage(
    `/account/wishlists/save?${slug ? `product=${slug}` : `variant=${variantId}`}`,
  )
  const [t, flash] = await Promise.all([
    getTranslations('wishlists'),
    readFlash(slug ? 'finish-wishing' : 'finish-saving'),
  ])
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('saveHeading')}</h1>
      <SharedAnswerForm
        action={slug ? finishWishingAction : finishSavingAction}
        market={market.slug}
        flash={flash}
      >
        {slug ? (
          <input type="hidden" name="slug" value={slug} />
        ) : (
          <input type="hidden" name="variantId" value={variantId} />
        )}
        <SubmitButton className="self-start" pending={t('saving')}>
          {t('save')}
        </SubmitButton>
        {flash ? null : <SubmitAtOnce />}
      </SharedAnswerForm>
    </>
  )
}
