import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { JsonLd } from '@/components/layout/json-ld'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Picture } from '@/components/ui/picture'
import type { CategoryView } from '@/lib/catalog/schema'
import { env } from '@/lib/env'
import { type Market, marketPath } from '@/lib/markets/markets'

/** The top of a category's list: where it is, what it holds, what lies below it. */
export async function CategoryHeading({ category, market }: { category: CategoryView; market: Market }) {
  const [t, common] = await Promise.all([getTranslations('listing'), getTranslations('common')])
  const crumbs = [
    { href: marketPath(market, '/'), name: common('home') },
    ...category.breadcrumbs.map(({ path, name }) => ({ href: marketPath(market, `/c/${path}`), name })),
  ]
  return (
    <header className="mb-10 grid items-end gap-x-12 gap-y-6 md:grid-cols-[1fr_minmax(0,26rem)]">
      <div>
        <JsonLd data={breadcrumbList(crumbs)} />
        <Breadcrumbs label={common('breadcrumbs')} items={crumbs} />
        <h1 className="mt-6 text-4xl lg:text-5xl">{category.name}</h1>
        <p className="mt-4 max-w-[52ch] text-lg text-muted">{category.description}</p>
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
      </div>
      {category.image ? (
        <div className="hidden overflow-hidden rounded-card bg-sunken md:block">
          <Picture image={category.image} sizes="416px" className="photo aspect-3/2 w-full object-cover" />
        </div>
      ) : null}
    </header>
  )
}

export function breadcrumbList(crumbs: { href: string; name: string }[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: env.APP_URL + href,
    })),
  }
}
