import { Table } from '@/components/ui/table'
import type { AdminProduct } from '@/lib/catalog/admin-schema'
import { formatMoney } from '@/lib/core/money'
import { MissingRight } from './no-permission'
import { Panel } from './page-heading'
import { PriceListLinks } from './price-list-links'
import type { StaffCtx } from './staff-page'

/** A product for a role that may look but not edit. */
export function ProductFacts({ ctx, product }: { ctx: StaffCtx; product: AdminProduct }) {
  return (
    <div className="flex flex-col gap-6">
      <MissingRight ctx={ctx} permission="products:write" to="edit" />
      <Panel title="Texts">
        {Object.entries(product.titles).map(([language, title]) => (
          <p key={language} lang={language}>
            <span className="font-medium">{title}</span>
            <span className="block text-muted">{product.subtitles[language]}</span>
          </p>
        ))}
      </Panel>
      <Table
        caption="Prices and stock"
        rows={product.variants}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'label',
            header: 'Variant',
            cell: ({ label, priceLists, sku }) => (
              <>
                {label}
                <PriceListLinks lists={priceLists} sku={sku} />
              </>
            ),
          },
          {
            key: 'price',
            header: 'Price',
            align: 'right',
            cell: ({ prices }) => prices.map((price) => formatMoney(price, 'en-US')).join(' · '),
          },
          { key: 'onHand', header: 'On hand', align: 'right', cell: ({ onHand }) => `${onHand} on hand` },
          {
            key: 'reserved',
            header: 'Promised',
            align: 'right',
            cell: ({ reserved }) => `${reserved} promised`,
          },
          {
            key: 'waiting',
            header: 'Waiting',
            align: 'right',
            cell: ({ waiting }) => `${waiting} waiting`,
          },
        ]}
      />
    </div>
  )
}
