import { getTranslations } from 'next-intl/server'
import { FormField } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { env } from '@/lib/env'
import { readFlash } from '@/lib/http/flash'
import { type Market, marketPath } from '@/lib/markets/markets'
import type { WishlistView } from '@/lib/wishlists/schema'
import {
  deleteWishlistAction,
  renameWishlistAction,
  shareWishlistAction,
  unshareWishlistAction,
} from './actions'
import { CopyLink } from './copy-link'

type Props = { list: WishlistView; market: Market }

/** Sharing, name and end of a wish list. */
export async function WishlistSettings({ list, market }: Props) {
  const [t, flash] = await Promise.all([getTranslations('wishlists'), readFlash('rename-wishlist')])
  const ofList = <input type="hidden" name="wishlistId" value={list.id} />
  return (
    <div className="mt-12 flex max-w-xl flex-col gap-10">
      <Sharing list={list} market={market} />
      <section>
        <h2 className="mb-4 text-2xl">{t('rename')}</h2>
        <SharedAnswerForm action={renameWishlistAction} market={market.slug} flash={flash}>
          {ofList}
          <FormField
            name="name"
            label={t('name')}
            defaultValue={list.name}
            required
            maxLength={80}
            autoComplete="off"
          />
          <SubmitButton className="self-start" look="secondary">
            {t('saveName')}
          </SubmitButton>
        </SharedAnswerForm>
      </section>
      <details>
        <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
          {t('delete')}
        </summary>
        <p className="my-3 text-muted">{t('deleteText')}</p>
        <SharedAnswerForm action={deleteWishlistAction} market={market.slug} flash={null}>
          {ofList}
          <SubmitButton className="self-start" look="danger">
            {t('deleteNow')}
          </SubmitButton>
        </SharedAnswerForm>
      </details>
    </div>
  )
}

async function Sharing({ list, market }: Props) {
  const t = await getTranslations('wishlists')
  const ofList = <input type="hidden" name="wishlistId" value={list.id} />
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('share')}</h2>
      <p className="mb-4 text-muted">{list.isShared ? t('sharedText') : t('shareText')}</p>
      {list.shareToken === null ? (
        <SharedAnswerForm action={shareWishlistAction} market={market.slug} flash={null}>
          {ofList}
          <SubmitButton className="self-start" look="secondary">
            {t('makeLink')}
          </SubmitButton>
        </SharedAnswerForm>
      ) : (
        <div className="flex flex-col gap-4">
          <CopyLink
            url={env.APP_URL + marketPath(market, `/wishlists/${list.shareToken}`)}
            texts={{ label: t('link'), copy: t('copy'), copied: t('copied') }}
          />
          <SharedAnswerForm action={unshareWishlistAction} market={market.slug} flash={null}>
            {ofList}
            <SubmitButton className="self-start" look="secondary">
              {t('endLink')}
            </SubmitButton>
          </SharedAnswerForm>
        </div>
      )}
    </section>
  )
}
