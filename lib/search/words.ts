import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as german } from '@orama/stopwords/german'
import type { Market } from '@/lib/markets/markets'

/** How text becomes words that can be found: the same for what is searched and for what is searched in. */

export type Language = Market['language']

const STEM = { en: stemEnglish, de: stemGerman }
const STOPWORDS = { en: new Set(english), de: new Set(german) }

/** More of a query than this is not looked at. */
const MAX_WORDS = 12
const MAX_LETTERS = 40

/** The words of a text, as they are written, in small letters: letters and digits of any script. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** The words of a query that mean something; all of them when none does ("the who"). */
export function queryWords(query: string, language: Language): string[] {
  const words = wordsOf(query)
    .slice(0, MAX_WORDS)
    .map((word) => word.slice(0, MAX_LETTERS))
  const meaningful = words.filter((word) => !STOPWORDS[language].has(word))
  return [...new Set(meaningful.length > 0 ? meaningful : words)]
}

/** What a word has in common with its other forms, without accents: "Läufer" and "Läufern" are "lauf". */
export function stemOf(word: string, language: Language): string {
  return fold(STEM[language](word))
}

/** A word without accents: what people leave out when they type. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
}

/** Other ways in which the same word is written: keyboards without umlauts write "Laeufer". */
export function spellingsOf(word: string, language: Language): string[] {
  if (language !== 'de') return [word]
  const withUmlauts = word.replace(/ae|oe|ue/g, (pair) => ({ ae: 'ä', oe: 'ö', ue: 'ü' })[pair] ?? pair)
  return withUmlauts === word ? [word] : [word, withUmlauts]
}
