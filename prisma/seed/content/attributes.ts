import { t } from './define'
import type { Localized } from './types'

/** What the shop can be narrowed down by beside the options; values of one attribute in the order of a list. */

const material = {
  ceramic: t('Ceramic', 'Keramik'),
  glass: t('Glass', 'Glas'),
  marble: t('Marble', 'Marmor'),
  wood: t('Wood', 'Holz'),
  cork: t('Cork', 'Kork'),
  steel: t('Steel', 'Stahl'),
  brass: t('Brass', 'Messing'),
  aluminum: t('Aluminum', 'Aluminium'),
  linen: t('Linen', 'Leinen'),
  cotton: t('Cotton', 'Baumwolle'),
  wool: t('Wool', 'Wolle'),
  leather: t('Leather', 'Leder'),
  paper: t('Paper', 'Papier'),
  wax: t('Wax', 'Wachs'),
  plant: t('Living plant', 'Lebende Pflanze'),
}

const origin = {
  belgium: t('Belgium', 'Belgien'),
  czechia: t('Czechia', 'Tschechien'),
  denmark: t('Denmark', 'Dänemark'),
  england: t('England', 'England'),
  estonia: t('Estonia', 'Estland'),
  germany: t('Germany', 'Deutschland'),
  india: t('India', 'Indien'),
  italy: t('Italy', 'Italien'),
  japan: t('Japan', 'Japan'),
  latvia: t('Latvia', 'Lettland'),
  lithuania: t('Lithuania', 'Litauen'),
  norway: t('Norway', 'Norwegen'),
  poland: t('Poland', 'Polen'),
  portugal: t('Portugal', 'Portugal'),
  spain: t('Spain', 'Spanien'),
  taiwan: t('Taiwan', 'Taiwan'),
  tunisia: t('Tunisia', 'Tunesien'),
  local: t('Local growers', 'Regionale Gärtnereien'),
}

const place = {
  kitchen: t('Kitchen', 'Küche'),
  'dining-room': t('Dining room', 'Esszimmer'),
  'living-room': t('Living room', 'Wohnzimmer'),
  bedroom: t('Bedroom', 'Schlafzimmer'),
  bathroom: t('Bathroom', 'Bad'),
  study: t('Study', 'Arbeitszimmer'),
  hallway: t('Hallway', 'Flur'),
  outdoors: t('Balcony & garden', 'Balkon & Garten'),
  'on-the-go': t('On the go', 'Unterwegs'),
}

/** What a product has of each attribute. */
export type Attributes = {
  material: (keyof typeof material)[]
  origin: (keyof typeof origin)[]
  place: (keyof typeof place)[]
}

export type AttributeContent = {
  code: keyof Attributes
  label: Localized
  values: { code: string; label: Localized }[]
}

/** In the order in which a list offers them. */
export const attributeContent: AttributeContent[] = [
  { code: 'material', label: t('Material', 'Material'), values: valuesOf(material) },
  { code: 'place', label: t('Made for', 'Gedacht für'), values: valuesOf(place) },
  { code: 'origin', label: t('Made in', 'Hergestellt in'), values: valuesOf(origin) },
]

function valuesOf(labels: Record<string, Localized>): AttributeContent['values'] {
  return Object.entries(labels).map(([code, label]) => ({ code, label }))
}
