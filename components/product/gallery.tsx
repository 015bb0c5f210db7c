'use client'

import { type MouseEvent, useRef, useState } from 'react'
import { Picture, type PictureProps } from '@/components/ui/picture'

/**
 * Pictures to swipe through and thumbnails to jump by: scroll snapping and anchors, so that it works before
 * its script has loaded. A client component also so that the page carries its pictures as data only.
 */
export function Gallery({ images, label }: { images: PictureProps['image'][]; label: string }) {
  const stage = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(0)

  const onScroll = () => {
    const { scrollLeft = 0, clientWidth = 1 } = stage.current ?? {}
    setShown(Math.round(scrollLeft / Math.max(clientWidth, 1)))
  }
  const jump = (event: MouseEvent, index: number) => {
    // Only the gallery moves, and the address stays that of the product.
    event.preventDefault()
    stage.current?.scrollTo({ left: index * stage.current.clientWidth })
  }

  return (
    <section
      aria-label={label}
      className="-mx-4 h-fit gap-4 sm:mx-0 lg:sticky lg:top-6 lg:grid lg:grid-cols-[4.5rem_minmax(0,1fr)]"
    >
      <div
        ref={stage}
        onScroll={onScroll}
        tabIndex={0}
        className="relative flex snap-x snap-mandatory overflow-x-auto bg-sunken motion-safe:scroll-smooth [scrollbar-width:none] sm:rounded-card lg:order-2"
      >
        {images.map((image, index) => (
          <div key={image.url} id={`picture-${index}`} className="w-full shrink-0 scroll-mt-6 snap-center">
            <Picture
              image={image}
              sizes="(min-width: 80rem) 600px, (min-width: 64rem) 48vw, 100vw"
              priority={index === 0}
              className="photo aspect-4/5 w-full object-cover"
            />
          </div>
        ))}
      </div>
      {images.length > 1 ? (
        <ul className="mt-3 flex gap-3 overflow-x-auto p-1 sm:-mx-1 lg:mt-0 lg:flex-col lg:overflow-visible">
          {images.map((image, index) => (
            <li key={image.url} className="shrink-0 first:ml-3 sm:first:ml-0">
              <a
                href={`#picture-${index}`}
                onClick={(event) => jump(event, index)}
                aria-current={index === shown ? 'true' : undefined}
                className="block overflow-hidden rounded-control aria-[current]:outline-2 aria-[current]:outline-ink aria-[current]:outline-offset-2"
              >
                <img
                  src={`${image.url}-320.avif`}
                  alt={image.alt ?? ''}
                  width={72}
                  height={90}
                  loading="lazy"
                  decoding="async"
                  className="photo aspect-4/5 w-16 object-cover lg:w-[4.5rem]"
                />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
