import { getTranslations } from 'next-intl/server'
import { PictureTile } from '@/components/listing/picture-tile'
import type { CollectionView } from '@/lib/collections/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

/** Collections side by side, each with how much is in it. */
export async function CollectionRow(props: { collections: CollectionView[]; market: Market }) {
  const { collections, market } = props
  const t = await getTranslations('collections')
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-8 lg:grid-cols-4 lg:gap-x-6">
      {collections.map(({ id, slug, name, image, productCount }) => (
        <li key={id}>
          <PictureTile
            href={marketPath(market, `/collections/${slug}`)}
            name={name}
            detail={t('count', { count: productCount })}
            image={image}
            sizes="(min-width: 80rem) 302px, (min-width: 64rem) 23vw, 46vw"
          />
        </li>
      ))}
    </ul>
  )
}
