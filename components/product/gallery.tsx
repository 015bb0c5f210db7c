'use client'

import { type KeyboardEvent, lazy, type MouseEvent, Suspense, useRef, useState } from 'react'
import { Picture, type PictureProps } from '@/components/ui/picture'
import type { ZoomTexts } from './zoom'

/** Loaded when somebody looks closer. */
const Zoom = lazy(() => import('./zoom').then((module) => ({ default: module.Zoom })))

/**
 * Pictures to swipe through, thumbnails to jump by, and each picture as large as the window: scroll snapping, anchors
 * and links, so that it works before its script has loaded. A client component also so that the page carries its
 * pictures as data only.
 */
export function Gallery({ images, texts }: { images: PictureProps['image'][]; texts: ZoomTexts }) {
  const stage = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(0)
  const [isOpen, setOpen] = useState(false)

  const onScroll = () => {
    const { scrollLeft = 0, clientWidth = 1 } = stage.current ?? {}
    setShown(Math.round(scrollLeft / Math.max(clientWidth, 1)))
  }
  const jump = (event: MouseEvent | KeyboardEvent, index: number) => {
    // Only the gallery moves, and the address stays that of the product.
    event.preventDefault()
    stage.current?.scrollTo({ left: index * stage.current.clientWidth })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    const next = Math.min(Math.max(shown + step, 0), images.length - 1)
    jump(event, next)
    // The focus goes with the picture: the link that had it is out of sight now.
    stage.current?.querySelectorAll('a')[next]?.focus({ preventScroll: true })
  }
  const enlarge = (event: MouseEvent) => {
    // A new tab, or the file itself, for those who ask for it.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setOpen(true)
  }

  return (
    <section
      aria-label={texts.label}
      className={`-mx-4 h-fit gap-4 sm:mx-0 lg:sticky lg:top-6 ${images.length > 1 ? 'lg:grid lg:grid-cols-[4.5rem_minmax(0,1fr)]' : ''}`}
    >
      <div
        ref={stage}
        onScroll={onScroll}
        className="relative flex snap-x snap-mandatory overflow-x-auto bg-sunken motion-safe:scroll-smooth [scrollbar-width:none] sm:rounded-card lg:col-start-2 lg:row-start-1"
      >
        {images.map((image, index) => (
          <div key={image.url} id={`picture-${index}`} className="w-full shrink-0 scroll-mt-6 snap-center">
            <a
              href={`${image.url}-960.avif`}
              onClick={enlarge}
              onKeyDown={onKeyDown}
              // Those that are scrolled out of sight are reached by the thumbnails.
              tabIndex={index === shown ? undefined : -1}
              className="block cursor-zoom-in -outline-offset-4"
            >
              <span className="sr-only">{texts.enlarge}: </span>
              <Picture
                image={image}
                sizes="(min-width: 80rem) 600px, (min-width: 64rem) 48vw, 100vw"
                priority={index === 0}
                className="photo aspect-4/5 w-full object-cover"
              />
            </a>
          </div>
        ))}
      </div>
      {images.length > 1 ? (
        <ul className="mt-3 flex gap-3 overflow-x-auto p-1 sm:-mx-1 lg:col-start-1 lg:row-start-1 lg:mt-0 lg:flex-col lg:overflow-visible">
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
      {isOpen ? (
        <Suspense>
          <Zoom
            images={images}
            first={shown}
            texts={texts}
            onClose={(last) => {
              setOpen(false)
              stage.current?.scrollTo({ left: last * stage.current.clientWidth, behavior: 'instant' })
            }}
          />
        </Suspense>
      ) : null}
    </section>
  )
}
