import type { Dictionary, FilterDefinition, SearchDocument } from './document'
import type { Language } from './words'

/** What being found there means for how well a product answers a query. */
const WEIGHT = { title: 100, category: 50, choice: 50, subtitle: 30, detail: 10 }

/** Every text that a product can be found by, with its weight; article numbers are looked for in the database. */
export function searchableTexts(
  document: SearchDocument,
  dictionary: Dictionary,
  language: Language,
): [text: string, weight: number][] {
  const { title, subtitle, highlights, specs } = document.texts[language]
  const weighing = (weight: number, texts: Iterable<string>) =>
    [...texts].map((text): [string, number] => [text, weight])
  return [
    ...weighing(WEIGHT.title, [title]),
    ...weighing(WEIGHT.category, categoryNames(document, dictionary, language)),
    ...weighing(WEIGHT.choice, choiceNames(document, dictionary, language)),
    ...weighing(WEIGHT.subtitle, [subtitle]),
    ...weighing(WEIGHT.detail, highlights),
    ...weighing(
      WEIGHT.detail,
      specs.map(({ value }) => value),
    ),
  ]
}

/** "lighting/lampshades" is also in "lighting". */
export function withAncestors(paths: string[]): Set<string> {
  return new Set(
    paths.flatMap((path) => {
      const parts = path.split('/')
      return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
    }),
  )
}

function categoryNames(document: SearchDocument, { categories }: Dictionary, language: Language): string[] {
  const all = withAncestors(document.categories)
  return categories.filter(({ path }) => all.has(path)).map(({ name }) => name[language])
}

/** Each once, however many variants have it. */
function choiceNames(
  { attributes, options, variants }: SearchDocument,
  dictionary: Dictionary,
  language: Language,
): Set<string> {
  const nameOf = (code: string, value: string, among: FilterDefinition[]) =>
    among.find((filter) => filter.code === code)?.values.find((each) => each.code === value)?.label[
      language
    ] ?? []
  return new Set([
    ...variants.flatMap(({ optionValues }) =>
      Object.entries(optionValues).flatMap(([code, value]) => nameOf(code, value, options)),
    ),
    ...Object.entries(attributes).flatMap(([code, values]) =>
      values.flatMap((value) => nameOf(code, value, dictionary.attributes)),
    ),
  ])
}
