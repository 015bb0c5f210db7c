import { FormField, FormSelect } from '@/components/ui/form-fields'
import type { CollectionRule, Condition } from '@/lib/catalog/collection-rule'
import type { RuleChoices } from '@/lib/collections/list-rule-choices'
import type { CollectionPreview } from '@/lib/collections/preview-collection'
import { decimalString } from '@/lib/core/money'
import { CONDITIONS, rowsOf } from './rule-form-schema'
import { RulePreview } from './rule-preview'

/** So many rows are free at the end; saving makes room for more. */
const FREE_ROWS = 3

/**
 * A rule as rows of a form, with what it holds beside it. Every row has the fields of all kinds, and shows those of the
 * kind that is chosen by CSS alone: it works without script.
 */
export function RuleEditor(props: {
  rule: CollectionRule | null
  choices: RuleChoices
  preview: CollectionPreview | null
}) {
  const { rule, choices, preview } = props
  const rows = rowsOf(rule)
  const free = Array.from({ length: FREE_ROWS }, () => null)
  return (
    <>
      <FormSelect
        name="rule.match"
        label="A product must meet"
        className="max-w-md"
        defaultValue={rule?.match ?? 'all'}
        options={[
          { value: 'all', label: 'All of these conditions' },
          { value: 'any', label: 'Any of these conditions' },
        ]}
      />
      <p className="mt-3 text-muted text-sm">
        Of several values of one option or attribute any will do. Rows without a condition do not count.
      </p>
      <div className="divide-y divide-line">
        {[...rows, ...free].map((condition, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <ConditionRow key={at} at={at} condition={condition} choices={choices} />
        ))}
      </div>
      <RulePreview saved={preview} />
    </>
  )
}

function ConditionRow(props: { at: number; condition: Condition | null; choices: RuleChoices }) {
  const { at, condition, choices } = props
  const name = `rule.conditions.${at}`
  const number = at + 1
  return (
    <fieldset className="group/condition grid items-end gap-3 py-3 md:grid-cols-[12rem_1fr]">
      <legend className="sr-only">Condition {number}</legend>
      <FormSelect
        name={`${name}.kind`}
        label={`Condition ${number}`}
        defaultValue={condition?.kind ?? ''}
        options={[{ value: '', label: '– none –' }, ...CONDITIONS]}
      />
      <div className="hidden group-has-[[name$=kind]_option[value=category]:checked]/condition:block">
        <FormSelect
          name={`${name}.category`}
          label={`Category ${number}`}
          defaultValue={condition?.kind === 'category' ? condition.path : ''}
          options={[
            { value: '', label: 'Choose …' },
            ...choices.categories.map(({ path, name }) => ({
              value: path,
              label: `${'– '.repeat(path.split('/').length - 1)}${name}`,
            })),
          ]}
        />
      </div>
      <div className="hidden group-has-[[name$=kind]_option[value=choice]:checked]/condition:block">
        <FormSelect
          name={`${name}.choice`}
          label={`Value ${number}`}
          defaultValue={condition?.kind === 'choice' ? `${condition.code}:${condition.values[0]}` : ''}
          options={[
            { value: '', label: 'Choose …' },
            ...choices.filters.flatMap(({ code, label, values }) =>
              values.map((value) => ({ value: `${code}:${value.code}`, label: `${label}: ${value.label}` })),
            ),
          ]}
        />
      </div>
      <div className="hidden grid-cols-2 gap-3 group-has-[[name$=kind]_option[value=price]:checked]/condition:grid xl:grid-cols-4">
        {(['USD', 'EUR'] as const).flatMap((currency) =>
          (['min', 'max'] as const).map((bound) => (
            <FormField
              key={currency + bound}
              name={`${name}.${currency.toLowerCase()}${bound === 'min' ? 'Min' : 'Max'}`}
              label={`${bound === 'min' ? 'From' : 'To'} ${currency}, ${number}`}
              inputMode="decimal"
              autoComplete="off"
              maxLength={14}
              defaultValue={boundOf(condition, currency, bound)}
            />
          )),
        )}
      </div>
      <div className="hidden group-has-[[name$=kind]_option[value=new]:checked]/condition:block">
        <FormField
          name={`${name}.days`}
          label={`Published within so many days, ${number}`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          defaultValue={condition?.kind === 'new' ? condition.days : 30}
        />
      </div>
      <div className="hidden group-has-[[name$=kind]_option[value=rating]:checked]/condition:block">
        <FormSelect
          name={`${name}.stars`}
          label={`At least so many stars on average, ${number}`}
          defaultValue={condition?.kind === 'rating' ? condition.stars : 4}
          options={['1', '2', '3', '4'].map((value) => ({ value, label: value }))}
        />
      </div>
    </fieldset>
  )
}

function boundOf(condition: Condition | null, currency: 'USD' | 'EUR', bound: 'min' | 'max'): string {
  const amount = condition?.kind === 'price' ? condition[currency][bound] : null
  return amount === null ? '' : decimalString({ amount, currency })
}
