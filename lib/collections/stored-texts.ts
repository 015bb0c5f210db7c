import type { StoredTexts } from './get-admin-collection'
import type { UpdateCollection } from './schema'

type Texts = Pick<UpdateCollection, 'names' | 'descriptions' | 'seoTitles' | 'seoDescriptions'>

/** The texts of a collection as its row keeps them: what is given, else what was there before. */
export function storedTexts(given: Texts, before?: StoredTexts): StoredTexts {
  const textOf = (language: 'en' | 'de') => {
    const [title, description] = [given.seoTitles?.[language], given.seoDescriptions?.[language]]
    const former = before?.[language]
    return {
      name: given.names?.[language] ?? former?.name ?? '',
      description: given.descriptions?.[language] ?? former?.description ?? '',
      seoTitle: (title === undefined ? former?.seoTitle : title) ?? null,
      seoDescription: (description === undefined ? former?.seoDescription : description) ?? null,
    }
  }
  return { en: textOf('en'), de: textOf('de') }
}
