import { getTranslations } from 'next-intl/server'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Market } from '@/lib/markets/markets'
import type { WishView } from '@/lib/wishlists/schema'
import { moveWishAction, removeWishAction } from './actions'

/** What its owner can do with a wish. */
export async function WishActions(props: { wishlistId: string; wish: WishView; market: Market }) {
  const { wishlistId, wish, market } = props
  const t = await getTranslations('wishlists')
  const ofWish = (
    <>
      <input type="hidden" name="wishlistId" value={wishlistId} />
      <input type="hidden" name="variantId" value={wish.variantId} />
    </>
  )
  return (
    <div className="mt-2 flex flex-wrap gap-3">
      {wish.stock === 'sold_out' ? null : (
        <SharedAnswerForm action={moveWishAction} market={market.slug} flash={null}>
          {ofWish}
          <SubmitButton look="secondary">
            {t('toCart')}
            <span className="sr-only"> {wish.title}</span>
          </SubmitButton>
        </SharedAnswerForm>
      )}
      <SharedAnswerForm action={removeWishAction} market={market.slug} flash={null}>
        {ofWish}
        <SubmitButton look="quiet" className="px-1! underline">
          {t('remove')}
          <span className="sr-only"> {wish.title}</span>
        </SubmitButton>
      </SharedAnswerForm>
    </div>
  )
}
