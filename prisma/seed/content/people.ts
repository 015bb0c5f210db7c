import type { Language, Person } from './types'

/** Places with their real postcodes, so that addresses pass the checks of a real checkout. */
const US_PLACES: [city: string, region: string, postcode: string][] = [
  ['New York', 'NY', '10002'],
  ['Brooklyn', 'NY', '11201'],
  ['Portland', 'OR', '97205'],
  ['Seattle', 'WA', '98101'],
  ['Oakland', 'CA', '94607'],
  ['San Diego', 'CA', '92103'],
  ['Austin', 'TX', '78701'],
  ['Denver', 'CO', '80202'],
  ['Chicago', 'IL', '60614'],
  ['Minneapolis', 'MN', '55401'],
  ['Boston', 'MA', '02116'],
  ['Atlanta', 'GA', '30307'],
  ['Philadelphia', 'PA', '19103'],
  ['Richmond', 'VA', '23220'],
  ['Miami', 'FL', '33127'],
]
const DE_PLACES: [city: string, postcode: string][] = [
  ['Berlin', '10119'],
  ['Hamburg', '20357'],
  ['München', '80469'],
  ['Köln', '50674'],
  ['Leipzig', '04109'],
  ['Freiburg', '79098'],
  ['Dresden', '01099'],
  ['Bremen', '28203'],
  ['Nürnberg', '90403'],
  ['Münster', '48143'],
]
const US_STREETS = [
  'Orchard Street',
  'Maple Avenue',
  'Harbor Road',
  'Willow Lane',
  'Juniper Street',
  'Prospect Place',
  'Mill Road',
]
const DE_STREETS = [
  'Lindenstraße',
  'Gartenweg',
  'Mühlenstraße',
  'Am Hang',
  'Kastanienallee',
  'Bergstraße',
  'Fährgasse',
]
const US_FIRST = [
  'Nora',
  'Elliot',
  'Maya',
  'Owen',
  'Priya',
  'Jonah',
  'Camille',
  'Theo',
  'Rosa',
  'Desmond',
  'Ines',
  'Calvin',
  'Lena',
  'Malik',
  'Greta',
]
const US_LAST = [
  'Whitfield',
  'Okonkwo',
  'Reyes',
  'Castellano',
  'Park',
  'Lindgren',
  'Baptiste',
  'Marsh',
  'Aguilar',
  'Novak',
  'Hale',
]
const DE_FIRST = ['Johanna', 'Lukas', 'Miriam', 'Jonas', 'Ayşe', 'Henrik', 'Paula', 'Emil', 'Katrin', 'Anton']
const DE_LAST = ['Brandt', 'Yılmaz', 'Hoffmann', 'Kessler', 'Vogt', 'Petersen', 'Seidel', 'Rauch']

const COUNT = { US: 75, DE: 45 }

/** The demo shop's customers: invented, at reserved addresses, with numbers from ranges kept for fiction. */
export const people: Person[] = [
  ...Array.from({ length: COUNT.US }, (_, index) => american(index)),
  ...Array.from({ length: COUNT.DE }, (_, index) => german(index)),
]

function american(index: number): Person {
  const [city, region, postcode] = at(US_PLACES, index * 7)
  return {
    ...named(at(US_FIRST, index), at(US_LAST, index * 4 + Math.floor(index / 15)), 'en', 'example.com'),
    line1: `${12 + ((index * 37) % 880)} ${at(US_STREETS, index * 3)}`,
    city,
    region,
    postcode,
    country: 'US',
    phone: `+1 202 555 01${String(index % 100).padStart(2, '0')}`,
  }
}

function german(index: number): Person {
  const [city, postcode] = at(DE_PLACES, index * 3)
  return {
    ...named(at(DE_FIRST, index), at(DE_LAST, index * 3 + Math.floor(index / 10)), 'de', 'example.org'),
    line1: `${at(DE_STREETS, index * 2)} ${3 + ((index * 11) % 120)}`,
    city,
    postcode,
    country: 'DE',
    phone: `+49 30 23125 ${String(100 + index)}`,
  }
}

function named(first: string, last: string, locale: Language, domain: string) {
  const plain = `${first}.${last}`
    .toLowerCase()
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-z.]/g, '')
  return { name: `${first} ${last}`, locale, email: `${plain}@${domain}` }
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('Nothing to choose from')
  return item
}
