import type { CollectionRule } from '@/lib/catalog/collection-rule'
import type { CollectionSort } from '@/lib/search/sort-names'
import { t } from './define'
import type { Localized } from './types'

export type CollectionSeed = {
  slug: string
  name: Localized
  description: Localized
  sort: CollectionSort
  inMenu?: true
  /** The product whose picture stands for it. */
  face: string
} & ({ rule: CollectionRule } | { products: string[] })

const most = (max: number) => ({ min: null, max })

/** In the order in which the shop shows them. */
export const collections: CollectionSeed[] = [
  {
    slug: 'new-in',
    name: t('New in', 'Neu'),
    description: t(
      'What came into the shop over the last three months, latest first.',
      'Was in den letzten drei Monaten dazukam, das Neueste zuerst.',
    ),
    sort: 'newest',
    inMenu: true,
    face: 'slow-pour-over-set',
    rule: { match: 'all', conditions: [{ kind: 'new', days: 90 }] },
  },
  {
    slug: 'gifts-for-cooks',
    name: t('Gifts for cooks', 'Für alle, die gern kochen'),
    description: t(
      'Tools that are taken in hand every day, picked by those of us who cook. All of them wrap well.',
      'Werkzeug, das man jeden Tag in die Hand nimmt, ausgesucht von denen unter uns, die kochen. Alles lässt sich gut verpacken.',
    ),
    sort: 'curated',
    face: 'olive-spoon-set',
    products: [
      'olive-spoon-set',
      'turn-pepper-mill',
      'flint-salt-cellar',
      'grain-cutting-board',
      'bakers-apron',
      'ember-kettle',
      'larder-jar',
      'slow-pour-over-set',
      'clear-carafe',
    ],
  },
  {
    slug: 'under-50',
    name: t('Under $50', 'Unter 50 €'),
    description: t(
      'Small things that need no occasion: everything here costs less than 50 dollars and is in stock.',
      'Kleines, das keinen Anlass braucht: Alles hier kostet weniger als 50 Euro und ist vorrätig.',
    ),
    sort: 'best_selling',
    face: 'turn-pepper-mill',
    rule: {
      match: 'all',
      conditions: [{ kind: 'price', USD: most(4_999), EUR: most(4_999) }, { kind: 'in_stock' }],
    },
  },
  {
    slug: 'on-sale',
    name: t('On sale', 'Reduziert'),
    description: t(
      'Colors that make room for new ones, and the last of a batch.',
      'Farben, die neuen Platz machen, und die letzten Stücke einer Serie.',
    ),
    sort: 'featured',
    inMenu: true,
    face: 'ember-kettle',
    rule: { match: 'all', conditions: [{ kind: 'on_sale' }] },
  },
]
