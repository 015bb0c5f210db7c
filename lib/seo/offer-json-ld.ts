import type { ProductView, VariantView } from '@/lib/catalog/schema'
import { decimalString, type Money } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import type { ShippingMethodRow } from '@/lib/shipping/rate-shipping'
import { RETURN_DAYS } from '@/lib/shipping/return-policy'
import { pageAddress } from './addresses'
import { type Delivery, deliveriesOf } from './deliveries'
import type { Thing } from './shop-json-ld'
import { variantPath } from './variants'

/** One variant on offer: https://developers.google.com/search/docs/appearance/structured-data/merchant-listing */
export function offerJsonLd(
  product: ProductView,
  variant: VariantView,
  market: Market,
  methods: readonly ShippingMethodRow[],
): Thing {
  return {
    '@type': 'Offer',
    url: pageAddress(market, variantPath(product, variant)),
    price: decimalString(variant.price),
    priceCurrency: variant.price.currency,
    ...(variant.compareAt ? { priceSpecification: reducedPrice(variant.price, variant.compareAt) } : {}),
    availability: `https://schema.org/${variant.stock === 'sold_out' ? 'OutOfStock' : 'InStock'}`,
    itemCondition: 'https://schema.org/NewCondition',
    ...(variant.isDigital
      ? { hasMerchantReturnPolicy: noReturns(market) }
      : {
          shippingDetails: deliveriesOf(variant, market, methods).map(shippingDetails),
          hasMerchantReturnPolicy: returnPolicy(market),
        }),
  }
}

/** Everything may come back within `RETURN_DAYS`, at the shop's cost. */
export function returnPolicy({ countries }: Market): Thing {
  return {
    '@type': 'MerchantReturnPolicy',
    applicableCountry: [...countries],
    returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
    merchantReturnDays: RETURN_DAYS,
    returnMethod: 'https://schema.org/ReturnByMail',
    returnFees: 'https://schema.org/FreeReturn',
  }
}

/** Files cannot be given back. */
function noReturns({ countries }: Market): Thing {
  return {
    '@type': 'MerchantReturnPolicy',
    applicableCountry: [...countries],
    returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted',
  }
}

/** The price of today, and the one before that is struck through. */
function reducedPrice(price: Money, before: Money): Thing[] {
  const specification = { '@type': 'UnitPriceSpecification', priceCurrency: price.currency }
  return [
    { ...specification, price: decimalString(price) },
    {
      ...specification,
      price: decimalString(before),
      priceType: 'https://schema.org/StrikethroughPrice',
    },
  ]
}

function shippingDetails({ country, price, handling, transit }: Delivery): Thing {
  const days = ({ min, max }: { min: number; max: number }) => ({
    '@type': 'QuantitativeValue',
    minValue: min,
    maxValue: max,
    unitCode: 'DAY',
  })
  return {
    '@type': 'OfferShippingDetails',
    shippingRate: { '@type': 'MonetaryAmount', value: decimalString(price), currency: price.currency },
    shippingDestination: { '@type': 'DefinedRegion', addressCountry: country },
    deliveryTime: {
      '@type': 'ShippingDeliveryTime',
      handlingTime: days(handling),
      transitTime: days(transit),
    },
  }
}
