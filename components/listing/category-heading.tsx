import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { CategoryView } from '@/lib/catalog/schema'
import { type Market, marketPath } from '@/lib/markets/markets'
import { ListHeading } from './list-heading'

/** The top of a category's list: where it is, what it holds, what lies below it. */
export async function CategoryHeading({ category, market }: { category: CategoryView; market: Market }) {
  const [t, common] = await Promise.all([getTranslations('listing'), getTranslations('common')])
  const crumbs = [
    { href: marketPath(market, '/'), name: common('home') },
    ...category.breadcrumbs.map(({ path, name }) => ({ href: marketPath(market, `/c/${path}`), name })),
  ]
  return (
    <ListHeading subject={category} crumbs={crumbs}>
      {category.children.length > 0 ? (
        <nav aria-label={t('subcategories')} className="mt-5">
          <ul className="flex flex-wrap gap-2">
            {category.children.map((child) => (
              <li key={child.path}>
                <Link
                  href={marketPath(market, `/c/${child.path}`) as Route}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center rounded-full border border-control px-4 text-sm hover:bg-sunken"
                >
                  {child.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </ListHeading>
  )
}
