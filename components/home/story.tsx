import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { Picture } from '@/components/ui/picture'
import type { CategoryView } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

/** A picture of a category and why its things are as they are; `isReversed` has the picture on the right. */
export async function Story(props: {
  category: CategoryView
  market: Market
  title: string
  text: string
  isReversed?: boolean
}) {
  const { category, market, title, text, isReversed = false } = props
  const t = await getTranslations('home')
  return (
    <section className="page pt-24">
      <div className="grid items-center gap-8 md:grid-cols-12 md:gap-12">
        <div
          className={`overflow-hidden rounded-card bg-sunken md:col-span-7 ${isReversed ? 'md:order-2' : ''}`}
        >
          {category.image ? (
            <Picture
              image={category.image}
              sizes="(min-width: 80rem) 720px, (min-width: 48rem) 56vw, 92vw"
              className="aspect-4/3 w-full object-cover"
            />
          ) : null}
        </div>
        <div className="md:col-span-5">
          <h2 className="max-w-[14ch] text-4xl">{title}</h2>
          <p className="mt-4 max-w-[42ch] text-lg text-muted">{text}</p>
          <Link
            href={marketPath(market, `/c/${category.path}`) as Route}
            prefetch={false}
            className={`${buttonClass('secondary')} mt-6`}
          >
            {t('toCategory', { name: category.name })}
          </Link>
        </div>
      </div>
    </section>
  )
}
