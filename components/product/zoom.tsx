'use client'
import { ChevronLeft, ChevronRight, X, ZoomIn, ZoomOut } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { PictureProps } from '@/components/ui/picture'

export type ZoomTexts = {
  label: string
  enlarge: string
  close: string
  previous: string
  next: string
  zoomIn: string
  zoomOut: string
  /** With {number} and {count}. */
  position: string
}

/**
 * The pictures as large as the window, each enlarged twice more by a click, a key or the button, and then moved by
 * scrolling. A native dialog: Escape ends it, and the browser gives the focus back.
 */
export function Zoom({
  images,
  first,
  texts,
  onClose,
}: {
  images: PictureProps['image'][]
  first: number
  texts: ZoomTexts
  onClose: (shown: number) => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [shown, setShown] = useState(first)
  const [isLarge, setLarge] = useState(false)
  const image = images[shown]

  useEffect(() => dialog.current?.showModal(), [])

  const show = (index: number) => {
    setLarge(false)
    setShown((index + images.length) % images.length)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === '+') setLarge(true)
    else if (event.key === '-') setLarge(false)
    // Of an enlarged picture the arrows show another part.
    else if (isLarge) return
    else if (event.key === 'ArrowLeft') show(shown - 1)
    else if (event.key === 'ArrowRight') show(shown + 1)
    else return
    event.preventDefault()
  }

  if (!image) return null
  return (
    <dialog
      ref={dialog}
      aria-label={texts.label}
      onKeyDown={onKeyDown}
      onClose={() => onClose(shown)}
      className="h-dvh max-h-none w-full max-w-none bg-paper text-ink"
    >
      <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
        <div className="flex items-center justify-between gap-2 px-3 py-1">
          <p role="status" className="tabular px-1 text-muted text-sm">
            {texts.position.replace('{number}', String(shown + 1)).replace('{count}', String(images.length))}
            <span className="sr-only">: {image.alt}</span>
          </p>
          <div className="flex">
            <IconButton label={isLarge ? texts.zoomOut : texts.zoomIn} onClick={() => setLarge(!isLarge)}>
              {isLarge ? <ZoomOut aria-hidden="true" /> : <ZoomIn aria-hidden="true" />}
            </IconButton>
            {images.length > 1 ? (
              <>
                <IconButton label={texts.previous} onClick={() => show(shown - 1)}>
                  <ChevronLeft aria-hidden="true" />
                </IconButton>
                <IconButton label={texts.next} onClick={() => show(shown + 1)}>
                  <ChevronRight aria-hidden="true" />
                </IconButton>
              </>
            ) : null}
            <IconButton label={texts.close} onClick={() => dialog.current?.close()}>
              <X aria-hidden="true" />
            </IconButton>
          </div>
        </div>
        <div tabIndex={isLarge ? 0 : -1} className="overflow-auto overscroll-contain">
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button above and the keys + and - do the same */}
          <img
            key={image.url}
            src={`${image.url}-960.avif`}
            width={image.width}
            height={image.height}
            alt={image.alt ?? ''}
            onClick={() => setLarge(!isLarge)}
            className={
              isLarge
                ? 'photo mx-auto w-[max(200vw,60rem)] max-w-none cursor-zoom-out sm:w-[max(120vw,120rem)]'
                : 'photo mx-auto h-full w-full cursor-zoom-in object-contain'
            }
          />
        </div>
      </div>
    </dialog>
  )
}

function IconButton(props: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      onClick={props.onClick}
      className="grid size-11 place-items-center rounded-control hover:bg-sunken"
    >
      {props.children}
    </button>
  )
}
