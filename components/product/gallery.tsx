import { Picture } from '@/components/ui/picture'
import type { ImageView } from '@/lib/catalog/schema'

/** Pictures to swipe through and thumbnails to jump by: scroll snapping and anchors, no script. */
export function Gallery({ images, label }: { images: ImageView[]; label: string }) {
  return (
    <section
      aria-label={label}
      className="-mx-4 h-fit gap-4 sm:mx-0 lg:sticky lg:top-6 lg:grid lg:grid-cols-[4.5rem_minmax(0,1fr)]"
    >
      <div
        tabIndex={0}
        className="relative flex snap-x snap-mandatory overflow-x-auto bg-sunken [scrollbar-width:none] sm:rounded-card lg:order-2"
      >
        {images.map((image, index) => (
          <div
            key={image.url}
            id={`picture-${index}`}
            data-option={image.optionValue ?? undefined}
            className="w-full shrink-0 scroll-mt-6 snap-center"
          >
            <Picture
              image={image}
              sizes="(min-width: 80rem) 548px, (min-width: 64rem) 42vw, 100vw"
              priority={index === 0}
              className="photo aspect-4/5 w-full object-cover"
            />
          </div>
        ))}
      </div>
      {images.length > 1 ? (
        <ul className="mt-3 flex gap-3 overflow-x-auto px-4 sm:px-0 lg:mt-0 lg:flex-col">
          {images.map((image, index) => (
            <li key={image.url} className="shrink-0">
              <a href={`#picture-${index}`} className="block overflow-hidden rounded-control">
                <Picture image={image} sizes="72px" className="photo aspect-4/5 w-[4.5rem] object-cover" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
