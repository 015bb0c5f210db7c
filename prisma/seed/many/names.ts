/** Names that nobody has given yet, from syllables; plain letters, so that they can stand in an address. */

const BEGINNINGS =
  'Al Ar Bel Bran Cal Cor Dal Dor El Fal Fen Gal Gor Hal Har Ild Jor Kal Kel Lind Lor Mar Mer Norr Ol Or Per Rin Ros Sal Sel Sol Tam Tir Ul Val Ver Vin Wil Yar'.split(
    ' ',
  )
const MIDDLES = ['', 'and', 'ess', 'imm', 'ott', 'urr']
const ENDINGS =
  'a ba da do e eda ek el ema en era et eva i ia ido ika il ina ino io ira is ita iva ko la lo ma mo na ne no o ola on ona ora os ova ra ri ro sa sen ta to ula una va'.split(
    ' ',
  )

export const NAME_COUNT = BEGINNINGS.length * MIDDLES.length * ENDINGS.length

/** The name with this number, from 0; after `NAME_COUNT` they repeat. The short ones come first. */
export function inventedName(number: number): string {
  const at = number % NAME_COUNT
  const beginning = at % BEGINNINGS.length
  const ending = Math.floor(at / BEGINNINGS.length) % ENDINGS.length
  const middle = Math.floor(at / (BEGINNINGS.length * ENDINGS.length))
  return `${BEGINNINGS[beginning]}${MIDDLES[middle]}${ENDINGS[ending]}`
}
