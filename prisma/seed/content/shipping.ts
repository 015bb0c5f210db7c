import { t } from './define'
import type { ShippingZone } from './types'

const heavy = (priceMinor: number) => ({ aboveG: 10_000, perStartedG: 10_000, priceMinor })

/** Where parcels go, how, and for how much. */
export const shippingZones: ShippingZone[] = [
  {
    code: 'us',
    name: t('United States', 'Vereinigte Staaten'),
    currency: 'USD',
    countries: ['US'],
    methods: [
      {
        code: 'us-standard',
        name: t('Standard', 'Standard'),
        description: t('To your door by ground', 'Auf dem Landweg bis zur Tür'),
        carrier: 'UPS Ground',
        priceMinor: 690,
        freeFromMinor: 7_500,
        minDays: 3,
        maxDays: 5,
        weightSurcharge: heavy(900),
      },
      {
        code: 'us-express',
        name: t('Express', 'Express'),
        description: t('By air, with a signature', 'Per Luftfracht, gegen Unterschrift'),
        carrier: 'UPS 2nd Day Air',
        priceMinor: 1_800,
        minDays: 1,
        maxDays: 2,
        weightSurcharge: heavy(1_900),
      },
    ],
  },
  {
    code: 'eu',
    name: t('Germany and Austria', 'Deutschland und Österreich'),
    currency: 'EUR',
    countries: ['DE', 'AT'],
    methods: [
      {
        code: 'eu-standard',
        name: t('Standard', 'Standard'),
        description: t('To your door or a parcel locker', 'Bis zur Tür oder an die Packstation'),
        carrier: 'DHL Paket',
        priceMinor: 490,
        freeFromMinor: 6_000,
        minDays: 2,
        maxDays: 3,
        weightSurcharge: heavy(800),
      },
      {
        code: 'eu-express',
        name: t('Express', 'Express'),
        description: t('On the next working day', 'Am nächsten Werktag'),
        carrier: 'DHL Express',
        priceMinor: 1_490,
        minDays: 1,
        maxDays: 1,
        weightSurcharge: heavy(1_700),
      },
    ],
  },
]
