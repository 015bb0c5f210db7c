import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/admin/action-form'
import { updateProductAction } from '@/components/admin/actions'
import { ProductBadge } from '@/components/admin/status-badges'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getAdminProduct } from '@/lib/catalog/get-admin-product'
import type { AdminProduct } from '@/lib/catalog/schema'
import { AppError } from '@/lib/core/errors'
import { decimalString } from '@/lib/core/money'
import { Id } from '@/lib/core/schema'
import { readFlash } from '@/lib/http/flash'
import { type StaffCtx, staffCtx } from '@/lib/http/staff-ctx'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ProductPage({ params, searchParams }: Props) {
  const ctx = await staffCtx()
  const [product, flash, { saved }] = await Promise.all([
    readProduct(ctx, (await params).id),
    readFlash('update-product'),
    searchParams,
  ])
  return (
    <>
      <h1 className="text-3xl">{product.titles.en}</h1>
      <p className="mt-2 mb-6 flex items-center gap-3">
        <ProductBadge status={product.status} />
        <a href={`/products/${product.slug}`} className="underline underline-offset-4">
          View in the shop
        </a>
        <span className="text-muted">Version {product.version}</span>
      </p>
      {saved === '1' ? <Notice kind="success">Saved. The shop shows it already.</Notice> : null}
      <ActionForm
        action={updateProductAction}
        className="mt-4 flex flex-col gap-8"
        {...(flash ? { initial: flash.state } : {})}
      >
        <input type="hidden" name="productId" value={product.id} />
        <input type="hidden" name="version" value={product.version} />
        <fieldset className="grid gap-4 rounded-card border border-line bg-surface p-5 lg:grid-cols-2">
          <legend className="px-1 font-medium">Texts</legend>
          <TextField
            name="titles.en"
            label="Title, English"
            required
            maxLength={200}
            defaultValue={product.titles.en}
          />
          <TextField
            name="titles.de"
            label="Title, German"
            required
            maxLength={200}
            defaultValue={product.titles.de}
          />
          <TextField
            name="subtitles.en"
            label="Subtitle, English"
            required
            maxLength={300}
            defaultValue={product.subtitles.en}
          />
          <TextField
            name="subtitles.de"
            label="Subtitle, German"
            required
            maxLength={300}
            defaultValue={product.subtitles.de}
          />
        </fieldset>
        <fieldset className="grid gap-4 rounded-card border border-line bg-surface p-5 lg:grid-cols-2">
          <legend className="px-1 font-medium">Visibility</legend>
          <SelectField
            name="status"
            label="Status"
            defaultValue={product.status}
            options={[
              { value: 'published', label: 'Published' },
              { value: 'draft', label: 'Draft' },
              { value: 'archived', label: 'Archived' },
            ]}
          />
          <label className="flex items-center gap-3 self-end pb-2.5">
            <input
              type="checkbox"
              name="featured"
              defaultChecked={product.featured}
              className="size-5 accent-brand"
            />
            Featured on the home page
          </label>
        </fieldset>
        <fieldset className="overflow-x-auto rounded-card border border-line bg-surface p-5">
          <legend className="px-1 font-medium">Prices and stock</legend>
          <table className="w-full text-sm">
            <thead>
              <tr className="text-left text-muted">
                {['Variant', 'USD', 'USD before', 'EUR', 'EUR before', 'On hand', 'Reserved'].map(
                  (header) => (
                    <th key={header} scope="col" className="px-2 pb-2 font-medium">
                      {header}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {product.variants.map((variant, index) => (
                <VariantRow key={variant.id} variant={variant} index={index} />
              ))}
            </tbody>
          </table>
        </fieldset>
        <SubmitButton className="self-start" pending="Saving …">
          Save
        </SubmitButton>
      </ActionForm>
    </>
  )
}

function VariantRow({ variant, index }: { variant: AdminProduct['variants'][number]; index: number }) {
  const price = (currency: string, which: 'amount' | 'compareAt') => {
    const amount = variant.prices.find((each) => each.currency === currency)?.[which]
    return amount === undefined || amount === null ? '' : decimalString({ amount, currency })
  }
  const input = (name: string, label: string, value: string | number, mode: 'decimal' | 'numeric') => (
    <td className="px-2 py-1.5">
      <input
        name={`variants.${index}.${name}`}
        aria-label={`${label} of ${variant.label}`}
        defaultValue={value}
        inputMode={mode}
        className="tabular min-h-10 w-24 rounded-control border border-control bg-surface px-2 text-right"
      />
    </td>
  )
  return (
    <tr className="border-line border-t">
      <th scope="row" className="px-2 py-1.5 text-left font-normal">
        <input type="hidden" name={`variants.${index}.id`} value={variant.id} />
        {variant.label}
        <span className="block text-muted text-xs">{variant.sku}</span>
      </th>
      {input('usd', 'Price in USD', price('USD', 'amount'), 'decimal')}
      {input('usdWas', 'Price before in USD', price('USD', 'compareAt'), 'decimal')}
      {input('eur', 'Price in EUR', price('EUR', 'amount'), 'decimal')}
      {input('eurWas', 'Price before in EUR', price('EUR', 'compareAt'), 'decimal')}
      {input('onHand', 'Units on hand', variant.onHand, 'numeric')}
      <td className="tabular px-2 text-right">{variant.reserved}</td>
    </tr>
  )
}

async function readProduct(ctx: StaffCtx, id: string): Promise<AdminProduct> {
  if (!Id.safeParse(id).success) notFound()
  try {
    return await getAdminProduct(ctx, id)
  } catch (error) {
    if (error instanceof AppError && error.kind === 'not_found') notFound()
    throw error
  }
}
