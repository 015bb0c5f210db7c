import type { ReactNode } from 'react'
import { FormCheckbox, FormField, FormSelect } from '@/components/ui/form-fields'
import type { AdminProduct } from '@/lib/catalog/schema'
import { decimalString } from '@/lib/core/money'
import type { Flash } from '@/lib/http/action-state'
import { ActionForm } from './action-form'
import { updateProductAction } from './actions'
import { CellField, VersionField } from './form-fields'

const STATUSES = [
  { value: 'published', label: 'Published: on sale' },
  { value: 'draft', label: 'Draft: not shown yet' },
  { value: 'archived', label: 'Archived: no longer sold' },
] as const

const LANGUAGES = [
  ['en', 'English'],
  ['de', 'German'],
] as const

const COLUMNS = ['USD', 'USD before', 'EUR', 'EUR before', 'On hand', 'Promised']
const GRID = 'md:grid md:grid-cols-[minmax(8rem,1fr)_repeat(5,6rem)_4.5rem] md:gap-3'

/** The editor of a product. `key` it by the version: what is saved starts a new form. */
export function ProductForm(props: { product: AdminProduct; flash: Flash | null; canCount: boolean }) {
  const { product } = props
  return (
    <ActionForm action={updateProductAction} flash={props.flash} className="flex flex-col gap-6" isEditor>
      <input type="hidden" name="productId" value={product.id} />
      <VersionField version={product.version} />
      <Group title="Texts">
        <div className="grid gap-4 lg:grid-cols-2">
          {LANGUAGES.map(([code, language]) => (
            <FormField
              key={code}
              name={`titles.${code}`}
              label={`Title, ${language}`}
              required
              maxLength={200}
              defaultValue={product.titles[code]}
            />
          ))}
          {LANGUAGES.map(([code, language]) => (
            <FormField
              key={code}
              name={`subtitles.${code}`}
              label={`Subtitle, ${language}`}
              required
              maxLength={300}
              defaultValue={product.subtitles[code]}
            />
          ))}
        </div>
      </Group>
      <Group title="Visibility">
        <div className="grid gap-4 lg:grid-cols-2">
          <FormSelect name="status" label="Status" defaultValue={product.status} options={STATUSES} />
          <FormCheckbox name="featured" label="Featured on the home page" defaultChecked={product.featured} />
        </div>
      </Group>
      <Group title="Prices and stock">
        <div aria-hidden="true" className={`mb-2 hidden text-right text-muted text-sm ${GRID}`}>
          <span className="text-left">Variant</span>
          {COLUMNS.map((column) => (
            <span key={column}>{column}</span>
          ))}
        </div>
        {product.variants.map((variant, index) => (
          <VariantRow key={variant.id} variant={variant} index={index} canCount={props.canCount} />
        ))}
        {props.canCount ? null : (
          <p className="mt-3 text-muted text-sm">
            Your role may not correct stock: that takes the permission <code>inventory:write</code>.
          </p>
        )}
      </Group>
    </ActionForm>
  )
}

type Variant = AdminProduct['variants'][number]

function VariantRow({ variant, index, canCount }: { variant: Variant; index: number; canCount: boolean }) {
  const at = `variants.${index}`
  const price = (currency: string, which: 'amount' | 'compareAt') => {
    const amount = variant.prices.find((each) => each.currency === currency)?.[which]
    return amount === undefined || amount === null ? '' : decimalString({ amount, currency })
  }
  return (
    <fieldset className="border-line border-t py-3">
      <legend className="sr-only">{variant.label}</legend>
      <input type="hidden" name={`${at}.id`} value={variant.id} />
      {canCount ? <input type="hidden" name={`${at}.onHandBefore`} value={variant.onHand} /> : null}
      <div className={`grid grid-cols-2 gap-3 ${GRID}`}>
        <p aria-hidden="true" className="max-md:col-span-2">
          {variant.label}
          {variant.label === variant.sku ? null : (
            <span className="block break-all text-muted text-xs">{variant.sku}</span>
          )}
        </p>
        {(['USD', 'EUR'] as const).flatMap((currency) => {
          const name = `${at}.${currency.toLowerCase()}`
          return [
            <CellField
              key={name}
              name={name}
              label={`Price in ${currency}`}
              of={variant.label}
              defaultValue={price(currency, 'amount')}
              inputMode="decimal"
            />,
            <CellField
              key={`${name}Was`}
              name={`${name}Was`}
              label={`Price before in ${currency}`}
              of={variant.label}
              defaultValue={price(currency, 'compareAt')}
              inputMode="decimal"
            />,
          ]
        })}
        {canCount ? (
          <CellField
            name={`${at}.onHand`}
            label="Units on hand"
            of={variant.label}
            defaultValue={variant.onHand}
            inputMode="numeric"
          />
        ) : (
          <p className="tabular self-center text-right">
            <span className="text-muted text-xs md:sr-only">On hand </span>
            {variant.onHand}
          </p>
        )}
        <p className="tabular self-center text-right">
          <span className="text-muted text-xs md:sr-only">Promised to orders </span>
          {variant.reserved}
        </p>
      </div>
    </fieldset>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 rounded-card border border-line bg-surface p-4 md:p-5">
      <legend className="px-1 font-medium">{title}</legend>
      {children}
    </fieldset>
  )
}
