'use server'
import { z } from 'zod'
import { FindVariants, findVariants } from '@/lib/catalog/find-variants'
import { Id } from '@/lib/core/schema'
import { defineAction } from '@/lib/http/define-action'
import { createPriceList, deletePriceList, updatePriceList } from '@/lib/price-lists/change-price-lists'
import { nameVariants } from '@/lib/price-lists/name-variants'
import { withQuery } from './admin-links'
import { atFormFields } from './at-form-fields'
import { NewPriceListForm, PriceListForm, priceFieldOf } from './price-list-form-schema'

export const createPriceListAction = defineAction({
  name: 'create-price-list',
  source: 'admin',
  schema: NewPriceListForm,
  run: (ctx, { own, put, rows, lines }) =>
    atFormFields(
      (path) => priceFieldOf(path, rows, own.groupIds),
      async () =>
        createPriceList(ctx, { ...own, prices: [...put, ...(await nameVariants(ctx, lines, 'add'))] }),
    ),
  next: ({ id }) => ({ path: `/admin/price-lists/${id}?saved=1`, always: true }),
})

export const updatePriceListAction = defineAction({
  name: 'update-price-list',
  source: 'admin',
  schema: PriceListForm,
  run: (ctx, { priceListId, version, own, put, rows, removed, lines, q, cursor }) =>
    atFormFields(
      (path) => priceFieldOf(path, rows, own.groupIds),
      async () => {
        const putPrices = [...put, ...(await nameVariants(ctx, lines, 'add'))]
        await updatePriceList(ctx, priceListId, { ...own, version, putPrices, removePrices: removed })
        return withQuery(`/admin/price-lists/${priceListId}`, { q, cursor, saved: '1' })
      },
    ),
  next: (path) => ({ path, always: true }),
})

export const deletePriceListAction = defineAction({
  name: 'delete-price-list',
  source: 'admin',
  schema: z.object({ priceListId: Id }),
  run: (ctx, { priceListId }) => deletePriceList(ctx, priceListId),
  next: () => ({ path: '/admin/price-lists?deleted=1', always: true }),
})

/** Variants to put in, by the beginning of a SKU or a part of a title. */
export const findVariantsAction = defineAction({
  name: 'find-variants',
  source: 'admin',
  schema: FindVariants,
  run: findVariants,
})
