import type { CollectionPreview } from '@/lib/collections/preview-collection'
import type { AdminCollection } from '@/lib/collections/schema'
import { MissingRight } from './no-permission'
import { Panel } from './page-heading'
import type { StaffCtx } from './staff-page'

/** A collection for a role that may look but not edit. */
export function CollectionFacts(props: {
  ctx: StaffCtx
  collection: AdminCollection
  preview: CollectionPreview | null
}) {
  const { ctx, collection, preview } = props
  const titles = collection.items.map(({ productId, title }) => ({ id: productId, title }))
  return (
    <div className="flex flex-col gap-6">
      <MissingRight ctx={ctx} permission="products:write" to="edit" />
      <Panel title="Texts">
        {(['en', 'de'] as const).map((language) => (
          <p key={language} lang={language}>
            <span className="font-medium">{collection.names[language]}</span>
            <span className="block text-muted">{collection.descriptions[language]}</span>
          </p>
        ))}
      </Panel>
      <Panel title={preview ? `${preview.count} products meet its rule` : 'Products'}>
        <ol className="list-decimal pl-5">
          {(preview?.first ?? titles).map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ol>
      </Panel>
    </div>
  )
}
