import type { ReactNode } from 'react'
import { FormCheckbox, FormField, FormSelect, FormTextArea } from '@/components/ui/form-fields'
import type { RuleChoices } from '@/lib/collections/list-rule-choices'
import type { CollectionPreview } from '@/lib/collections/preview-collection'
import type { AdminCollection } from '@/lib/collections/schema'
import type { Flash } from '@/lib/http/action-state'
import { COLLECTION_SORTS, type CollectionSort } from '@/lib/search/sort-names'
import { ActionForm } from './action-form'
import { createCollectionAction, updateCollectionAction } from './collection-actions'
import { VersionField } from './form-fields'
import { FormGroup } from './form-group'
import { ItemOrder } from './item-order'
import { RuleEditor } from './rule-editor'

const LANGUAGES = [
  ['en', 'English'],
  ['de', 'German'],
] as const

export const SORT_NAMES: Record<CollectionSort, string> = {
  curated: 'As put together above',
  featured: 'Featured first',
  newest: 'Newest first',
  price_asc: 'Price, low to high',
  price_desc: 'Price, high to low',
  name: 'Name',
  rating: 'Rating',
  best_selling: 'Best selling',
}

/** The editor of a collection, or of a new one. `key` it by the version: what is saved starts a new form. */
export function CollectionForm(props: {
  kind: AdminCollection['kind']
  /** Null for a new one. */
  collection: AdminCollection | null
  choices: RuleChoices
  preview: CollectionPreview | null
  flash: Flash | null
}) {
  const { kind, collection, choices, preview, flash } = props
  const sorts = COLLECTION_SORTS.filter((sort) => kind === 'manual' || sort !== 'curated')
  return (
    <ActionForm
      action={collection ? updateCollectionAction : createCollectionAction}
      flash={flash}
      className="flex flex-col gap-6"
      isEditor
    >
      {collection ? (
        <>
          <input type="hidden" name="collectionId" value={collection.id} />
          <VersionField version={collection.version} />
        </>
      ) : (
        <input type="hidden" name="kind" value={kind} />
      )}
      <FormGroup title="Texts">
        <InLanguages>
          {(code, language) => (
            <FormField
              key={code}
              name={`names.${code}`}
              label={`Name, ${language}`}
              required
              maxLength={120}
              defaultValue={collection?.names[code]}
            />
          )}
        </InLanguages>
        <InLanguages>
          {(code, language) => (
            <FormTextArea
              key={code}
              name={`descriptions.${code}`}
              label={`Description, ${language}`}
              required
              maxLength={600}
              rows={3}
              defaultValue={collection?.descriptions[code]}
            />
          )}
        </InLanguages>
      </FormGroup>
      <FormGroup title={kind === 'rule' ? 'What it holds: a rule' : 'What it holds'}>
        {kind === 'rule' ? (
          <RuleEditor rule={collection?.rule ?? null} choices={choices} preview={preview} />
        ) : (
          <ItemOrder items={collection?.items ?? []} />
        )}
      </FormGroup>
      <FormGroup title="In the shop">
        <div className="grid gap-4 lg:grid-cols-2">
          <FormField
            name="slug"
            label="Address"
            hint="The last part of /collections/…: small letters, digits and hyphens"
            required
            maxLength={120}
            defaultValue={collection?.slug}
          />
          <FormSelect
            name="sort"
            label="Order of its list"
            hint="Shoppers can choose another"
            defaultValue={collection?.sort ?? sorts[0]}
            options={sorts.map((value) => ({ value, label: SORT_NAMES[value] }))}
          />
          <FormField
            name="position"
            label="Place among the collections"
            hint="The lowest comes first"
            inputMode="numeric"
            maxLength={4}
            defaultValue={collection?.position ?? 0}
          />
          <FormSelect
            name="imageProductId"
            label="Picture"
            hint="The main picture of a product; save to choose among new ones"
            defaultValue={collection?.imageProductId ?? ''}
            options={[{ value: '', label: 'None' }, ...facesOf(collection, preview)]}
          />
          <FormCheckbox name="active" label="Shown in the shop" defaultChecked={collection?.active ?? true} />
          <FormCheckbox
            name="inMenu"
            label="In the menu, beside the categories"
            defaultChecked={collection?.inMenu ?? false}
          />
        </div>
      </FormGroup>
      <FormGroup title="For search engines">
        <InLanguages>
          {(code, language) => (
            <FormField
              key={code}
              name={`seoTitles.${code}`}
              label={`Title, ${language}`}
              optional="otherwise the name"
              maxLength={120}
              defaultValue={collection?.seoTitles[code] ?? ''}
            />
          )}
        </InLanguages>
        <InLanguages>
          {(code, language) => (
            <FormField
              key={code}
              name={`seoDescriptions.${code}`}
              label={`Description for search engines, ${language}`}
              optional="otherwise the description"
              maxLength={300}
              defaultValue={collection?.seoDescriptions[code] ?? ''}
            />
          )}
        </InLanguages>
      </FormGroup>
    </ActionForm>
  )
}

function InLanguages({ children }: { children: (code: 'en' | 'de', language: string) => ReactNode }) {
  return (
    <div className="grid gap-4 not-first-of-type:mt-4 lg:grid-cols-2">
      {LANGUAGES.map(([code, language]) => children(code, language))}
    </div>
  )
}

/** The products whose picture may stand for a collection: the one that does, and those it shows. */
function facesOf(collection: AdminCollection | null, preview: CollectionPreview | null) {
  const faces = [
    ...(collection?.imageProduct ? [collection.imageProduct] : []),
    ...(collection?.items ?? []),
    ...(preview?.first ?? []).map(({ id, title }) => ({ productId: id, title })),
  ]
  return [...new Map(faces.map(({ productId, title }) => [productId, title]))].map(([value, label]) => ({
    value,
    label,
  }))
}
