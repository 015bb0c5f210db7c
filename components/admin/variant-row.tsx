import { FormCheckbox } from '@/components/ui/form-fields'
import type { AdminProduct } from '@/lib/catalog/admin-schema'
import { bundleText } from '@/lib/catalog/bundle-text'
import { tiersText } from '@/lib/catalog/tiers-text'
import { decimalString } from '@/lib/core/money'
import { CellField } from './form-fields'
import { PriceListLinks } from './price-list-links'

export const VARIANT_GRID = 'md:grid md:grid-cols-[minmax(8rem,1fr)_repeat(5,6rem)_4.5rem] md:gap-3'

type Variant = AdminProduct['variants'][number]

/** Prices and stock of one variant in the product's editor. */
export function VariantRow({
  variant,
  index,
  canCount,
}: {
  variant: Variant
  index: number
  canCount: boolean
}) {
  const at = `variants.${index}`
  const isBundle = variant.bundle.length > 0
  const isCounted = canCount && !isBundle && !variant.isDigital
  const price = (currency: string, which: 'amount' | 'compareAt') => {
    const amount = variant.prices.find((each) => each.currency === currency)?.[which]
    return amount === undefined || amount === null ? '' : decimalString({ amount, currency })
  }
  return (
    <fieldset className="border-line border-t py-3">
      <legend className="sr-only">
        {variant.label}
        {variant.waiting > 0 ? `, ${variant.waiting} wait for it to be back` : null}
      </legend>
      <input type="hidden" name={`${at}.id`} value={variant.id} />
      {isCounted ? <input type="hidden" name={`${at}.onHandBefore`} value={variant.onHand} /> : null}
      <div className={`grid grid-cols-2 gap-3 ${VARIANT_GRID}`}>
        <p aria-hidden="true" className="max-md:col-span-2">
          {variant.label}
          {variant.label === variant.sku ? null : (
            <span className="block break-all text-muted text-xs">{variant.sku}</span>
          )}
          {variant.waiting > 0 ? (
            <span className="block text-muted text-xs">{variant.waiting} waiting</span>
          ) : null}
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
        {isCounted ? (
          <CellField
            name={`${at}.onHand`}
            label="Units on hand"
            of={variant.label}
            defaultValue={variant.onHand}
            inputMode="numeric"
          />
        ) : (
          <p className="tabular self-center text-right">
            <span className="text-muted text-xs md:sr-only">
              {isBundle ? 'Made up of its parts ' : 'On hand '}
            </span>
            {variant.isDigital ? 'always' : variant.onHand}
          </p>
        )}
        <p className="tabular self-center text-right">
          <span className="text-muted text-xs md:sr-only">Promised to orders </span>
          {variant.reserved}
        </p>
      </div>
      <PriceListLinks lists={variant.priceLists} sku={variant.sku} />
      <div className="mt-2 grid gap-3 md:grid-cols-[minmax(8rem,1fr)_repeat(2,15.5rem)]">
        <p aria-hidden="true" className="text-muted text-sm md:text-right">
          Cheaper from a quantity on, in USD and EUR
        </p>
        {(['USD', 'EUR'] as const).map((currency) => (
          <CellField
            key={currency}
            name={`${at}.${currency.toLowerCase()}Tiers`}
            label={`Prices from a quantity on in ${currency}`}
            of={variant.label}
            defaultValue={tiersText(
              variant.prices.find((each) => each.currency === currency)?.tiers ?? [],
              currency,
            )}
            maxLength={200}
            placeholder="4: 17.50; 10: 15"
          />
        ))}
      </div>
      <div className="mt-2 grid gap-x-3 md:grid-cols-[minmax(8rem,1fr)_31.75rem]">
        <p aria-hidden="true" className="text-muted text-sm md:text-right">
          EAN or UPC
        </p>
        <CellField
          name={`${at}.gtin`}
          label="EAN or UPC"
          of={variant.label}
          defaultValue={variant.gtin ?? ''}
          inputMode="numeric"
          maxLength={40}
        />
      </div>
      {canCount && !variant.isDigital ? <BundleField variant={variant} at={at} /> : null}
      {canCount && !isBundle ? <DigitalField variant={variant} at={at} /> : null}
    </fieldset>
  )
}

/** What the variant consists of, with the names of what is named there by its SKU. */
function BundleField({ variant, at }: { variant: Variant; at: string }) {
  const parts = bundleText(variant.bundle)
  return (
    <div className="mt-2 grid gap-x-3 md:grid-cols-[minmax(8rem,1fr)_31.75rem]">
      <p aria-hidden="true" className="text-muted text-sm md:text-right">
        Bundle of
      </p>
      <div>
        <input type="hidden" name={`${at}.bundleBefore`} value={parts} />
        <CellField
          name={`${at}.bundle`}
          label="Bundle of these parts"
          of={variant.label}
          defaultValue={parts}
          maxLength={2_000}
          placeholder="2 MUG-SAND; 1 TRAY-OAK"
        />
        {variant.bundle.length > 0 ? (
          <p className="mt-1 text-muted text-sm">
            {variant.bundle.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ')}. In stock as
            often as these make it up.
          </p>
        ) : null}
      </div>
    </div>
  )
}

/** Whether it is sent, or fetched by the buyer: that takes a file, which is added below the editor. */
function DigitalField({ variant, at }: { variant: Variant; at: string }) {
  return (
    <div className="mt-2 grid gap-x-3 md:grid-cols-[minmax(8rem,1fr)_31.75rem]">
      <span />
      <div>
        <input type="hidden" name={`${at}.isDigitalBefore`} value={variant.isDigital ? 'on' : ''} />
        <FormCheckbox
          name={`${at}.isDigital`}
          label={`Deliver ${variant.label} as a download`}
          defaultChecked={variant.isDigital}
        />
        {variant.files.length === 0 ? (
          <p className="text-muted text-sm">Takes a file: add one below, under “Files”.</p>
        ) : null}
      </div>
    </div>
  )
}
