import { notFound } from 'next/navigation'
import { Confirmation } from '@/components/admin/confirmation'
import { DeletePanel } from '@/components/admin/delete-panel'
import { listInput } from '@/components/admin/list-input'
import { NoPermission } from '@/components/admin/no-permission'
import { orNotFound, readById } from '@/components/admin/or-not-found'
import { PageHeading } from '@/components/admin/page-heading'
import { deletePriceListAction } from '@/components/admin/price-list-actions'
import { PriceListFacts } from '@/components/admin/price-list-facts'
import { PriceListForm } from '@/components/admin/price-list-form'
import { PRICE_SEARCH, type PricePage } from '@/components/admin/price-table'
import { staffPage } from '@/components/admin/staff-page'
import { hasPermission } from '@/lib/auth/permissions'
import { readFlash } from '@/lib/http/flash'
import { formatShopTime } from '@/lib/markets/shop-time'
import { listGroupChoices } from '@/lib/price-lists/list-group-choices'
import { listListedPrices } from '@/lib/price-lists/listed-prices'
import { getPriceListHead } from '@/lib/price-lists/price-lists'
import { ListListedPrices } from '@/lib/price-lists/schema'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PriceListPage({ params, searchParams }: Props) {
  const [{ id }, { q, cursor, saved }] = await Promise.all([params, searchParams])
  const ctx = await staffPage(`/admin/price-lists/${encodeURIComponent(id)}`)
  if (!hasPermission(ctx.actor, 'products:read'))
    return <NoPermission title="Price list" permission="products:read" />
  const input = ListListedPrices.safeParse(listInput({ q, cursor }))
  if (!input.success) notFound()
  const list = await readById(id, (id) => getPriceListHead(ctx, id))
  const [found, groups, flash] = await Promise.all([
    orNotFound(listListedPrices(ctx, id, input.data)),
    listGroupChoices(ctx),
    readFlash('update-price-list'),
  ])
  const page: PricePage = {
    prices: found.data,
    q: input.data.q,
    cursor: input.data.cursor,
    next: found.page.nextCursor,
  }
  return (
    <>
      <PageHeading title={list.name} back={{ href: '/admin/price-lists', label: 'Price lists' }} />
      {saved === '1' ? (
        <Confirmation key={list.version} parameter="saved">
          Saved.{' '}
          {list.active ? 'Its prices count already, in carts too.' : 'Its prices do not count: it is off.'}
        </Confirmation>
      ) : null}
      <p className="mb-5 text-muted text-sm">Last changed {formatShopTime(list.updatedAt)}</p>
      {hasPermission(ctx.actor, 'products:write') ? (
        <>
          <form id={PRICE_SEARCH} action={`/admin/price-lists/${list.id}`} />
          <PriceListForm
            key={`${list.version} ${page.q} ${page.cursor}`}
            saved={{ list, page }}
            groups={groups}
            flash={flash}
          />
          <DeletePanel
            noun="price list"
            name={list.name}
            action={deletePriceListAction}
            id={['priceListId', list.id]}
          >
            Its prices are deleted with it, and its groups pay what everybody pays, in carts too. Orders that
            were placed stay as they are. To take it away for a while, switch it off instead.
          </DeletePanel>
        </>
      ) : (
        <PriceListFacts ctx={ctx} list={list} groups={groups} page={page} />
      )}
    </>
  )
}
