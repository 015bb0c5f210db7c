'use client'
import type { CollectionItemView } from '@/lib/collections/schema'
import { findProductsAction } from './collection-actions'
import { FindField } from './find-field'

/** Finds products and hands on those that are picked. */
export function ProductPicker(props: {
  chosen: readonly string[]
  onPick: (product: CollectionItemView) => void
}) {
  return (
    <FindField
      id="find-product"
      label="Find a product to put in"
      placeholder="Title, slug or SKU, then Enter"
      action={findProductsAction}
      className="flex flex-wrap gap-2"
    >
      {({ id, slug, title, status, image }) => (
        <button
          type="button"
          disabled={props.chosen.includes(id)}
          className="min-h-10 rounded-control border border-control px-3 text-sm disabled:opacity-40"
          onClick={() => props.onPick({ productId: id, slug, title, status, image })}
        >
          <span className="sr-only">Put in </span>
          {title}
        </button>
      )}
    </FindField>
  )
}
