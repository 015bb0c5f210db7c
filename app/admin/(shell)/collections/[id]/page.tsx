import { deleteCollectionAction } from '@/components/admin/collection-actions'
import { CollectionFacts } from '@/components/admin/collection-facts'
import { CollectionForm } from '@/components/admin/collection-form'
import { Confirmation } from '@/components/admin/confirmation'
import { DeletePanel } from '@/components/admin/delete-panel'
import { NoPermission } from '@/components/admin/no-permission'
import { readById } from '@/components/admin/or-not-found'
import { PageHeading } from '@/components/admin/page-heading'
import { ShopLink } from '@/components/admin/shop-link'
import { staffPage } from '@/components/admin/staff-page'
import { hasPermission } from '@/lib/auth/permissions'
import { getAdminCollection } from '@/lib/collections/get-admin-collection'
import { listRuleChoices } from '@/lib/collections/list-rule-choices'
import { previewCollection } from '@/lib/collections/preview-collection'
import { readFlash } from '@/lib/http/flash'
import { formatShopTime } from '@/lib/markets/shop-time'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CollectionPage({ params, searchParams }: Props) {
  const [{ id }, { saved }] = await Promise.all([params, searchParams])
  const ctx = await staffPage(`/admin/collections/${encodeURIComponent(id)}`)
  if (!hasPermission(ctx.actor, 'products:read'))
    return <NoPermission title="Collection" permission="products:read" />
  const collection = await readById(id, (id) => getAdminCollection(ctx, id))
  const { rule, sort } = collection
  const [choices, preview, flash] = await Promise.all([
    listRuleChoices(ctx),
    rule ? previewCollection(ctx, { rule, sort }) : null,
    readFlash('update-collection'),
  ])
  return (
    <>
      <PageHeading title={collection.names.en} back={{ href: '/admin/collections', label: 'Collections' }}>
        {collection.active ? <ShopLink href={`/collections/${collection.slug}`} /> : null}
      </PageHeading>
      {saved === '1' ? (
        <Confirmation key={collection.version} parameter="saved">
          Saved. The shop shows it already.
        </Confirmation>
      ) : null}
      <p className="mb-5 text-muted text-sm">Last changed {formatShopTime(collection.updatedAt)}</p>
      {hasPermission(ctx.actor, 'products:write') ? (
        <>
          <CollectionForm
            key={collection.version}
            {...{ collection, choices, preview, flash }}
            kind={collection.kind}
          />
          <DeletePanel
            noun="collection"
            name={collection.names.en}
            action={deleteCollectionAction}
            id={['collectionId', collection.id]}
          >
            Its page disappears from the shop, and links to it lead nowhere. Its products stay. To take it
            away for a while, hide it instead.
          </DeletePanel>
        </>
      ) : (
        <CollectionFacts ctx={ctx} collection={collection} preview={preview} />
      )}
    </>
  )
}
