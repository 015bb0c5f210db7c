import { Table } from '@/components/ui/table'
import { formatMoney } from '@/lib/core/money'
import { formatShopTime } from '@/lib/markets/shop-time'
import type { PriceListHead } from '@/lib/price-lists/price-lists'
import { EmptyList, ListTools, PageLinks } from './list-tools'
import { MissingRight } from './no-permission'
import { Panel } from './page-heading'
import { type PricePage, priceView } from './price-table'
import type { StaffCtx } from './staff-page'

/** A price list for a role that may look but not edit. */
export function PriceListFacts(props: {
  ctx: StaffCtx
  list: PriceListHead
  groups: { id: string; name: string }[]
  page: PricePage
}) {
  const { ctx, list, groups, page } = props
  const view = priceView(list.id, page.q)
  const names = groups.filter(({ id }) => list.groupIds.includes(id)).map(({ name }) => name)
  return (
    <div className="flex flex-col gap-6">
      <MissingRight ctx={ctx} permission="products:write" to="edit" />
      <Panel title="List">
        <p>For {names.length === 0 ? 'nobody yet' : names.join(', ')}</p>
        <p className="text-muted">
          Priority {list.priority}
          {list.mayExceed ? '; its prices count even where everybody else pays less' : ''}
        </p>
      </Panel>
      <div>
        <ListTools view={view} search="SKU or title" />
        {page.prices.length === 0 ? (
          <EmptyList view={view} none="What its members pay appears here." />
        ) : (
          <Table
            caption="Prices"
            rows={page.prices}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'variant',
                header: 'Variant',
                cell: ({ title, label, sku }) => (
                  <>
                    {title}
                    <span className="block text-muted text-xs">
                      {label === sku ? sku : `${label} · ${sku}`}
                    </span>
                  </>
                ),
              },
              {
                key: 'from',
                header: 'From',
                align: 'right',
                cell: ({ minQuantity }) => `${minQuantity} and up`,
              },
              {
                key: 'price',
                header: 'Price',
                align: 'right',
                phone: 'corner',
                cell: (price) => formatMoney(price, 'en-US'),
              },
              {
                key: 'time',
                header: 'When',
                phone: 'line',
                cell: ({ startsAt, endsAt }) => when(startsAt, endsAt),
              },
            ]}
          />
        )}
        <PageLinks view={view} cursor={page.cursor} next={page.next} />
      </div>
    </div>
  )
}

function when(startsAt: string | null, endsAt: string | null): string {
  return [startsAt ? `from ${formatShopTime(startsAt)}` : '', endsAt ? `until ${formatShopTime(endsAt)}` : '']
    .filter(Boolean)
    .join(' ')
}
