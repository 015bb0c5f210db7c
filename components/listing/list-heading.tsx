import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { JsonLd } from '@/components/layout/json-ld'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Picture } from '@/components/ui/picture'
import type { CategoryView } from '@/lib/catalog/schema'
import { breadcrumbJsonLd } from '@/lib/seo/shop-json-ld'

type Crumb = { href: `/${string}`; name: string }

/** The top of a list that has a name: where it is, what it holds; below that, what leads on. */
export async function ListHeading(props: {
  subject: Pick<CategoryView, 'name' | 'description' | 'image'>
  crumbs: Crumb[]
  children?: ReactNode
}) {
  const { subject, crumbs } = props
  const common = await getTranslations('common')
  return (
    <header className="mb-10 grid items-end gap-x-12 gap-y-6 md:grid-cols-[1fr_minmax(0,26rem)]">
      <div>
        <JsonLd data={breadcrumbJsonLd(crumbs)} />
        <Breadcrumbs label={common('breadcrumbs')} items={crumbs} />
        <h1 className="mt-6 text-4xl lg:text-5xl">{subject.name}</h1>
        <p className="mt-4 max-w-[52ch] text-lg text-muted">{subject.description}</p>
        {props.children}
      </div>
      {subject.image ? (
        <div className="hidden overflow-hidden rounded-card bg-sunken md:block">
          <Picture image={subject.image} sizes="416px" className="photo aspect-3/2 w-full object-cover" />
        </div>
      ) : null}
    </header>
  )
}
