import { Picture } from '@/components/ui/picture'
import type { ImageView } from '@/lib/catalog/schema'

/** Pictures to swipe through and thumbnails to jump by: scroll snapping and anchors, no script. */
export function Gallery({ images, label }: { images: ImageView[]; label: string }) {
  return (
    <section aria-label={label} className="h-fit lg:sticky lg:top-6">
      <div
        tabIndex={0}
        className="relative flex snap-x snap-mandatory overflow-x-auto rounded-card bg-sunken [scrollbar-width:none]"
      >
        {images.map((image, index) => (
          <div
            key={image.url}
            id={`picture-${index}`}
            data-option={image.optionValue ?? undefined}
            className="w-full shrink-0 snap-center"
          >
            <Picture
              image={image}
              sizes="(min-width: 64rem) 600px, 100vw"
              priority={index === 0}
              className="aspect-4/5 w-full object-cover"
            />
          </div>
        ))}
      </div>
      {images.length > 1 ? (
        <ul className="mt-3 flex gap-3 overflow-x-auto">
          {images.map((image, index) => (
            <li key={image.url} className="shrink-0">
              <a href={`#picture-${index}`} className="block overflow-hidden rounded-control">
                <Picture image={image} sizes="72px" className="h-20 w-16 object-cover" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
