'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { keyOf } from './choice'
import { choicesIn, countOf, queryOf } from './filter-form'
import { type ChoiceGroup, FilterGroup } from './filter-group'
import { useAllChoices } from './use-all-choices'

/** Where the panel stands beside the list, a choice is applied at once; where it covers the list, when one is done. */
const BESIDE = '(min-width: 64rem)'
/** The control that was used last: the page that shows the answer may be a new document. */
const LAST_USED = 'filter'

export type FilterPanelProps = {
  /** Where the list lives. */
  action: string
  /** What stays as it is: the query, the order. */
  kept: [name: string, value: string][]
  groups: ChoiceGroup[]
  price: { label: string; currency: string; min: PriceField; max: PriceField }
  /** The address that tells how many products a choice would leave, without the form's own fields. */
  countAddress: string
  /** ISO 4217, of the prices that are typed. */
  currency: string
  texts: {
    open: string
    heading: string
    close: string
    show: string
    count: string
    reset: string
    more: string
    all: string
  }
  /** The same list with all its choices. */
  allHref: string
  resetHref: string | null
  locale: string
}

type PriceField = { label: string; value: string; placeholder: string }

/**
 * What a list can be narrowed down by: a plain form, so that it works without script; a column beside the list, or a
 * sheet over it on small screens. A client component so that the page carries its choices once, as data.
 */
export function FilterPanel(props: FilterPanelProps) {
  const { action, kept, groups, price, texts } = props
  const router = useRouter()
  const { shownGroups, complete } = useAllChoices(groups, props)
  const dialog = useRef<HTMLDialogElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const [shown, setShown] = useState<string | null>(null)

  // Choices are the browser's while somebody makes them, and the page's once it has answered.
  useEffect(() => {
    const chosen = new Set(
      groups.flatMap(({ choices }) => choices.filter((each) => each.isChosen).map(keyOf)),
    )
    for (const input of choicesIn(form.current)) input.checked = chosen.has(keyOf(input))
    setShown(null)
  }, [groups])

  useEffect(() => {
    const last = sessionStorage.getItem(LAST_USED)
    sessionStorage.removeItem(LAST_USED)
    if (last && matchMedia(BESIDE).matches)
      choicesIn(form.current)
        .find((input) => keyOf(input) === last)
        ?.focus({ preventScroll: true })
  }, [])

  const apply = () => {
    if (!form.current) return
    const query = queryOf(form.current).toString()
    dialog.current?.close()
    router.push(query === '' ? action : `${action}?${query}`, { scroll: false })
  }
  const change = async (event: FormEvent<HTMLFormElement>) => {
    const { target, currentTarget } = event
    if (matchMedia(BESIDE).matches) {
      if (target instanceof HTMLInputElement && choicesIn(currentTarget).includes(target))
        sessionStorage.setItem(LAST_USED, keyOf(target))
      return apply()
    }
    const total = await countOf(props, currentTarget)
    if (total !== null) setShown(texts.count.replace('{count}', total.toLocaleString(props.locale)))
  }

  return (
    <>
      <button
        type="button"
        className={buttonClass('secondary', 'lg:hidden')}
        onClick={() => {
          complete()
          dialog.current?.showModal()
        }}
        {...{ command: 'show-modal', commandfor: 'filters' }}
      >
        <Icon name="filter" className="size-4" />
        {texts.open}
      </button>
      <dialog ref={dialog} id="filters" aria-labelledby="filters-heading" className="filters">
        <form
          ref={form}
          action={action}
          onChange={change}
          onPointerEnter={complete}
          onFocus={complete}
          onSubmit={(event) => {
            event.preventDefault()
            apply()
          }}
        >
          <div className="filters-head">
            <h2 id="filters-heading">{texts.heading}</h2>
            <button
              type="button"
              aria-label={texts.close}
              onClick={() => dialog.current?.close()}
              {...{ command: 'close', commandfor: 'filters' }}
            >
              <Icon name="close" className="size-5" />
            </button>
          </div>
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="filters-body">
            {shownGroups.map((group) => (
              <FilterGroup
                key={group.label}
                group={group}
                texts={texts}
                allHref={props.allHref}
                onWant={complete}
              />
            ))}
            <fieldset className="filters-price">
              <legend>{price.label}</legend>
              <PriceInput name="price_min" currency={price.currency} {...price.min} />
              <PriceInput name="price_max" currency={price.currency} {...price.max} />
            </fieldset>
          </div>
          <div className="filters-foot">
            {props.resetHref ? (
              <a href={props.resetHref} className={buttonClass('quiet')}>
                {texts.reset}
              </a>
            ) : null}
            <button type="submit" className={buttonClass('primary', 'flex-1')}>
              {shown ?? texts.show}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}

function PriceInput({
  name,
  label,
  value,
  placeholder,
  currency,
}: PriceField & { name: string; currency: string }): ReactNode {
  return (
    <label>
      <span className="sr-only">{label}</span>
      <input
        // Typed by the browser's user, set by the page.
        key={value}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={value}
        placeholder={placeholder}
        maxLength={12}
      />
      <span aria-hidden="true">{currency}</span>
    </label>
  )
}
