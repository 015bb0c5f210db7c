'use client'
import { useEffect, useRef, useState } from 'react'
import type { HeartTexts } from '@/components/wishlist/heart'
import type { ProductCard } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/core/money'
import { ProductCards } from './product-cards'
import { clearViewed, noteViewed, readViewed } from './viewed'

type Props = {
  market: string
  locale: string
  productsHref: string
  viewing: string | undefined
  savePath: string
  hearts: HeartTexts
  texts: { heading: string; clear: string; from: string; low: string; soldOut: string }
}

/** Cards in a row. */
const SHOWN = 4

/**
 * Cards of what was looked at, latest first. Their place is kept as soon as it is known that there are some, and they are
 * asked for when it comes near: nothing in sight moves, and who never scrolls down costs nothing.
 */
export function ViewedProducts({ market, locale, productsHref, viewing, savePath, hearts, texts }: Props) {
  const mark = useRef<HTMLDivElement>(null)
  const [expected, setExpected] = useState(0)
  const [cards, setCards] = useState<ProductCard[] | null>(null)

  useEffect(() => {
    const ids = readViewed().filter((id) => id !== viewing)
    if (viewing) noteViewed(viewing)
    setExpected(Math.min(ids.length, SHOWN))
    if (ids.length === 0 || !mark.current) return
    const observer = new IntersectionObserver(
      async (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        const query = new URLSearchParams({ market, ids: ids.slice(0, SHOWN).join(',') })
        const response = await fetch(`/api/v1/product-cards?${query}`).catch(() => null)
        // What cannot be had is left out: nobody came for it.
        setCards(response?.ok ? ((await response.json()) as { data: ProductCard[] }).data : [])
      },
      { rootMargin: '600px' },
    )
    observer.observe(mark.current)
    return () => observer.disconnect()
  }, [market, viewing])

  const stock = { in_stock: null, low: texts.low, sold_out: texts.soldOut }
  return (
    <div ref={mark}>
      {expected > 0 && cards?.length !== 0 ? (
        <section className="pt-16">
          <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 className="text-3xl">{texts.heading}</h2>
            <button
              type="button"
              onClick={() => {
                clearViewed()
                setCards([])
              }}
              className="min-h-11 text-sm underline underline-offset-4"
            >
              {texts.clear}
            </button>
          </div>
          {cards === null ? (
            <Places count={expected} />
          ) : (
            <ProductCards
              cards={cards.map((card) => {
                const [image] = card.images
                const stockText = stock[card.stock]
                return {
                  href: productsHref + card.slug,
                  title: card.title,
                  subtitle: card.subtitle,
                  price: {
                    now: formatMoney(card.price, locale),
                    ...(card.priceVaries ? { from: texts.from } : {}),
                  },
                  ...(image ? { image } : {}),
                  ...(stockText ? { stock: stockText } : {}),
                }
              })}
              eagerCount={0}
              pageSize={24}
              savePath={savePath}
              market={market}
              texts={hearts}
            />
          )}
        </section>
      ) : null}
    </div>
  )
}

/** As large as the cards that are on their way. */
function Places({ count }: { count: number }) {
  return (
    <ul className="cards" aria-hidden="true">
      {Array.from({ length: count }, (_, place) => place).map((place) => (
        <li key={place}>
          <div className="aspect-4/5 rounded-card bg-sunken" />
          <div className="h-28" />
        </li>
      ))}
    </ul>
  )
}
