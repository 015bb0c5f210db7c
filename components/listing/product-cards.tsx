'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useState } from 'react'
import { PHOTOGRAPH } from '@/components/ui/photograph'
import { Picture } from '@/components/ui/picture'
import { Price, type PriceText } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import { type HeartTexts, useHearts } from '@/components/wishlist/heart'

/** A product in a list, in words that are ready to be shown. */
export type Card = {
  href: string
  title: string
  subtitle: string
  /** As `pathOf` reads it, and its size where it is not that of the shop's own photographs. */
  image?: { url: string } & Partial<typeof PHOTOGRAPH>
  /** The picture that is shown under the pointer, as `pathOf` reads it. */
  second?: string
  price: PriceText
  stock?: string
  rating?: { value: string; count: number; label: string }
  colors?: { swatches: string[]; label: string }
}

/**
 * The cards of a list; each whole card is one link. A client component only so that the page carries each
 * card as a line of data instead of a second copy of its markup: a third of the HTML of a list.
 */
export function ProductCards(props: {
  cards: Card[]
  eagerCount: number
  /** The first card of each page but the first has an address of its own: "more" leads there. */
  pageSize: number
  /** Where the hearts lead on to. */
  savePath: string
  market: string
  texts: HeartTexts
}) {
  const { cards, eagerCount, pageSize, savePath, market, texts } = props
  const { wished, hasFailed, onClick } = useHearts(savePath, market)
  /** Second pictures are for who points at cards, or tabs to them: until then nobody carries them. */
  const [isReached, setReached] = useState(false)
  const reach = () => setReached(true)
  return (
    <div>
      <p role="status" className={hasFailed ? 'heart-failed' : ''}>
        {hasFailed ? texts.failed : null}
      </p>
      <form action={savePath} className="hearts">
        <ul className="cards" onPointerOver={reach} onFocus={reach}>
          {cards.map((card, index) => (
            <li key={card.href} {...(index > 0 && index % pageSize === 0 ? { id: `item-${index + 1}` } : {})}>
              <article className="card">
                <div className="card-frame">
                  {card.image ? (
                    <Picture
                      image={{ ...PHOTOGRAPH, ...card.image, url: pathOf(card, card.image.url) }}
                      alt=""
                      widths={WIDTHS}
                      sizes="(min-width: 75rem) 288px, (min-width: 48rem) 31vw, 46vw"
                      priority={index < eagerCount}
                    />
                  ) : null}
                  {isReached && card.second ? (
                    <img src={`${pathOf(card, card.second)}-480.avif`} alt="" loading="lazy" />
                  ) : null}
                </div>
                <h3>
                  <Link href={card.href as Route} prefetch={false}>
                    {card.title}
                  </Link>
                </h3>
                <p>{card.subtitle}</p>
                <p className="card-price">
                  <Price price={card.price} />
                  {card.stock ? <span className="card-stock">{card.stock}</span> : null}
                </p>
                {card.rating ? <Rating {...card.rating} /> : null}
                {card.colors ? (
                  <p className="card-colors">
                    {card.colors.swatches.map((color) => (
                      <i key={color} style={{ backgroundColor: color }} />
                    ))}
                    {card.colors.label}
                  </p>
                ) : null}
                <button
                  type="submit"
                  name="product"
                  value={slugOf(card)}
                  className="heart"
                  aria-pressed={wished.has(slugOf(card))}
                  aria-label={`${texts.label}: ${card.title}`}
                  onClick={onClick}
                />
              </article>
            </li>
          ))}
        </ul>
      </form>
    </div>
  )
}

/** For screens of one and of two pixels per point. */
const WIDTHS = [320, 640] as const

/** Pictures of the product's own folder are named without it: it would travel twice. */
const pathOf = (card: Card, url: string) => (url.includes('/') ? url : `/products/${slugOf(card)}/${url}`)

/** The address of a card ends with it; told once more, it would travel twice. */
const slugOf = ({ href }: Card) => href.slice(href.lastIndexOf('/') + 1)
