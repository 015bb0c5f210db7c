import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers stand right. */
  align?: 'right'
  /** On a phone a row is a block: its first line ends with this cell, or the cell is left out, or has a line of its own. */
  phone?: 'corner' | 'hidden' | 'line'
}

const PHONE = {
  corner: 'max-md:order-1 max-md:ml-auto',
  hidden: 'max-md:hidden',
  line: 'max-md:order-2 max-md:basis-full',
} as const

/** What the elements are anyway, until CSS makes blocks of them: screen readers would no longer see a table. */
const role = (name: string) => ({ role: name })

/**
 * A data table rendered on the server. On a phone every row becomes a block of its cells.
 */
export function Table<Row>(props: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}) {
  const side = (column: Column<Row>) => (column.align === 'right' ? 'md:text-right' : '')
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      <table {...role('table')} className="w-full border-collapse text-sm max-md:block">
        <caption className="sr-only">{props.caption}</caption>
        <thead {...role('rowgroup')} className="max-md:sr-only">
          <tr {...role('row')} className="border-line border-b text-left text-muted">
            {props.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                {...role('columnheader')}
                className={`px-3 py-2 font-medium ${side(column)}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role('rowgroup')} className="max-md:block">
          {props.rows.map((row) => (
            <tr
              key={props.rowKey(row)}
              {...role('row')}
              className="relative border-line border-b last:border-0 hover:bg-paper max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1 max-md:px-3 max-md:py-2.5"
            >
              {props.columns.map((column, index) => (
                <td
                  key={column.key}
                  {...role('cell')}
                  className={`tabular md:px-3 md:py-2 ${side(column)} ${column.phone ? PHONE[column.phone] : index > 0 ? 'max-md:order-3' : ''}`}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
