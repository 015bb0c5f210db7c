import { FILTER, keyOf, MOST_AT_ONCE } from './choice'

/** What most choices have in common is left out: a list carries a hundred of them as data. */
export type Choice = {
  /** The field that it sends; missing: "filter". */
  name?: string
  value: string
  label: string
  /** Products that it would leave. */
  count?: string
  /** #rrggbb, of colours. */
  swatch?: string
  isChosen?: true
}

/** Of radio buttons where it says so, otherwise of checkboxes. */
export type ChoiceGroup = {
  label: string
  kind?: 'radio'
  isOpen: boolean
  choices: Choice[]
  /** The code of the filter of which more choices are still to be had. */
  cut?: string
}

/** The values of one filter, each with the number of products it would leave. */
export function FilterGroup(props: {
  group: ChoiceGroup
  texts: { more: string; all: string }
  /** The list with all its choices, for who has no script. */
  allHref: string
  /** Told when more choices are wanted than are there. */
  onWant: () => void
}) {
  const { group, texts, allHref, onWant } = props
  const { label, kind = 'checkbox', isOpen, choices, cut } = group
  const isLong = cut !== undefined || choices.length > MOST_AT_ONCE
  const first = isLong ? choices.slice(0, MOST_AT_ONCE - 1) : choices
  const rest = choices.slice(first.length)
  const all = cut === undefined ? null : <a href={allHref}>{texts.all}</a>
  return (
    <details className="filter" open={isOpen} {...(cut === undefined ? {} : { onToggle: onWant })}>
      <summary>{label}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be the summary that opens it */}
      <div role="group" aria-label={label}>
        {first.map((choice) => (
          <FilterChoice key={keyOf(choice)} kind={kind} choice={choice} />
        ))}
        {isLong && first.length > 0 ? (
          <details open={rest.some(({ isChosen }) => isChosen)}>
            <summary>{texts.more}</summary>
            {rest.map((choice) => (
              <FilterChoice key={keyOf(choice)} kind={kind} choice={choice} />
            ))}
            {all}
          </details>
        ) : (
          all
        )}
      </div>
    </details>
  )
}

function FilterChoice({ kind, choice }: { kind: 'checkbox' | 'radio'; choice: Choice }) {
  return (
    <label>
      <input
        type={kind}
        name={choice.name ?? FILTER}
        value={choice.value}
        defaultChecked={choice.isChosen === true}
      />
      {choice.swatch ? <i style={{ backgroundColor: choice.swatch }} /> : null}
      <span>{choice.label}</span>
      {choice.count ? <small>{choice.count}</small> : null}
    </label>
  )
}
