import type { Variant } from '../content/types'

/** Euro with tax for a dollar without. */
const EUR_PER_USD = 0.93

/** The variant at another price, with the endings that the shop likes; reduced by the share `off`, if any. */
export function priced(variant: Variant, factor: number, off: number): Variant {
  const { compareAtUsdMinor: _usd, compareAtEurMinor: _eur, ...rest } = variant
  const usd = variant.priceUsdMinor * factor
  const [fullUsd, fullEur] = [dollars(usd), euros(usd * EUR_PER_USD)]
  const [nowUsd, nowEur] = [dollars(usd * (1 - off)), euros(usd * (1 - off) * EUR_PER_USD)]
  const isReduced = nowUsd < fullUsd && nowEur < fullEur
  return {
    ...rest,
    priceUsdMinor: isReduced ? nowUsd : fullUsd,
    priceEurMinor: isReduced ? nowEur : fullEur,
    ...(isReduced ? { compareAtUsdMinor: fullUsd, compareAtEurMinor: fullEur } : {}),
    costUsdMinor: Math.round(variant.costUsdMinor * factor),
  }
}

/** $24, $149: even dollars below a hundred, above it one below the ten. */
function dollars(minor: number): number {
  return minor < 10_000 ? atLeastOne(minor, 200) : atLeastOne(minor, 1_000) - 100
}

/** 22,90 €, 139 €. */
function euros(minor: number): number {
  return minor < 10_000 ? atLeastOne(minor, 100) - 10 : atLeastOne(minor, 1_000) - 100
}

function atLeastOne(minor: number, step: number): number {
  return Math.max(1, Math.round(minor / step)) * step
}
