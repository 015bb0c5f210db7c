import { FormCheckbox, FormField } from '@/components/ui/form-fields'
import type { Flash } from '@/lib/http/action-state'
import type { PriceListHead } from '@/lib/price-lists/price-lists'
import { ActionForm } from './action-form'
import { VersionField } from './form-fields'
import { FormGroup } from './form-group'
import { PriceAdder } from './price-adder'
import { createPriceListAction, updatePriceListAction } from './price-list-actions'
import { type PricePage, PriceTable } from './price-table'

/** The editor of a price list, or of a new one. `key` it by the version and the part of its prices that is shown. */
export function PriceListForm(props: {
  /** Null for a new one. */
  saved: { list: PriceListHead; page: PricePage } | null
  groups: { id: string; name: string }[]
  flash: Flash | null
}) {
  const { saved, groups, flash } = props
  const list = saved?.list
  return (
    <ActionForm
      action={saved ? updatePriceListAction : createPriceListAction}
      flash={flash}
      className="flex flex-col gap-6"
      isEditor
    >
      {saved ? (
        <>
          <input type="hidden" name="priceListId" value={saved.list.id} />
          <input type="hidden" name="q" value={saved.page.q ?? ''} />
          <input type="hidden" name="cursor" value={saved.page.cursor ?? ''} />
          <VersionField version={saved.list.version} />
        </>
      ) : null}
      <FormGroup title="List">
        <div className="grid gap-4 lg:grid-cols-2">
          <FormField
            name="name"
            label="Name"
            hint="Only staff see it"
            required
            maxLength={120}
            defaultValue={list?.name}
          />
          <FormField
            name="priority"
            label="Priority"
            hint="Of several lists that apply to somebody, the highest decides"
            required
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
            defaultValue={list?.priority ?? 0}
          />
          <FormCheckbox
            name="active"
            label="Active: its prices count"
            defaultChecked={list?.active ?? true}
          />
          <FormCheckbox
            name="mayExceed"
            label="Its prices count even where everybody else pays less"
            defaultChecked={list?.mayExceed ?? false}
          />
        </div>
      </FormGroup>
      <FormGroup title="For members of these groups">
        {groups.length === 0 ? (
          <p className="text-muted">
            There are no customer groups yet: the list is for nobody until one is chosen.
          </p>
        ) : (
          <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
            {groups.map(({ id, name }) => (
              <FormCheckbox
                key={id}
                name={`groups.${id}`}
                label={name}
                defaultChecked={list?.groupIds.includes(id) ?? false}
              />
            ))}
          </div>
        )}
      </FormGroup>
      <FormGroup title="Prices">
        {saved ? <PriceTable list={saved.list} page={saved.page} /> : null}
        <PriceAdder hasColumns={saved !== null && saved.page.prices.length > 0} />
      </FormGroup>
    </ActionForm>
  )
}
