import { FormCheckbox, FormField, FormSelect } from '@/components/ui/form-fields'
import type { AdminProduct } from '@/lib/catalog/admin-schema'
import type { Flash } from '@/lib/http/action-state'
import { SHOP_TIME_ZONE_NAME } from '@/lib/markets/shop-time'
import { ActionForm } from './action-form'
import { updateProductAction } from './actions'
import { VersionField } from './form-fields'
import { FormGroup } from './form-group'
import { TimeField } from './time-field'
import { VARIANT_GRID, VariantRow } from './variant-row'

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

/** The editor of a product. `key` it by the version: what is saved starts a new form. */
export function ProductForm(props: { product: AdminProduct; flash: Flash | null; canCount: boolean }) {
  const { product } = props
  return (
    <ActionForm action={updateProductAction} flash={props.flash} className="flex flex-col gap-6" isEditor>
      <input type="hidden" name="productId" value={product.id} />
      <VersionField version={product.version} />
      <FormGroup title="Texts">
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
      </FormGroup>
      <FormGroup title="Visibility">
        <div className="grid gap-4 lg:grid-cols-2">
          <FormField
            name="slug"
            label="Address"
            hint="What stands behind /products/. An address that you leave leads on to the new one."
            required
            maxLength={120}
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            title="Small letters, digits and hyphens."
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={product.slug}
            className="lg:col-span-2"
          />
          <FormSelect name="status" label="Status" defaultValue={product.status} options={STATUSES} />
          <TimeField
            name="publishedAt"
            label="In the shop from"
            hint={`Day and time in ${SHOP_TIME_ZONE_NAME}. Published before then, it appears by itself when the time comes; empty: when it is published.`}
            value={product.publishedAt}
          />
          <FormField
            name="searchBoost"
            label="Search boost"
            hint="From −5 to 5. Each step lets it count a tenth more, or less, where it matches a search: 5 is half as much again, 0 leaves it to the words. It moves nothing in lists."
            required
            inputMode="text"
            autoComplete="off"
            maxLength={3}
            defaultValue={product.searchBoost}
          />
          <FormCheckbox name="featured" label="Featured on the home page" defaultChecked={product.featured} />
        </div>
      </FormGroup>
      <FormGroup title="Prices and stock">
        <div aria-hidden="true" className={`mb-2 hidden text-right text-muted text-sm ${VARIANT_GRID}`}>
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
      </FormGroup>
    </ActionForm>
  )
}
