'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { Picture, type PictureProps } from '@/components/ui/picture'
import { Price, type PriceText } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'

/** A product in a list, in words that are ready to be shown. */
export type Card = {
  href: string
  title: string
  subtitle: string
  image?: PictureProps['image']
  /** Path without size of the picture that is shown under the pointer. */
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
export function ProductCards({ cards, eagerCount }: { cards: Card[]; eagerCount: number }) {
  return (
    <ul className="cards">
      {cards.map((card, index) => (
        <li key={card.href}>
          <article className="card group">
            <div className="card-frame">
              {card.image ? (
                <Picture
                  image={card.image}
                  alt=""
                  sizes="(min-width: 75rem) 288px, (min-width: 48rem) 31vw, 46vw"
                  priority={index < eagerCount}
                  className="card-picture"
                />
              ) : null}
              {card.second ? (
                <img src={`${card.second}-480.avif`} alt="" loading="lazy" className="card-second" />
              ) : null}
            </div>
            <h3>
              <Link href={card.href as Route} prefetch={false}>
                {card.title}
              </Link>
            </h3>
            <p className="card-subtitle">{card.subtitle}</p>
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
          </article>
        </li>
      ))}
    </ul>
  )
}
