/** The widths that every picture is stored in: <url>-<width>.avif. */
const WIDTHS = [320, 480, 640, 960] as const

export type PictureProps = {
  /** Without a colour of its own it stands on that of its frame. */
  image: { url: string; width: number; height: number; color?: string; alt?: string }
  /** How wide the picture is shown, as in the HTML attribute: decides which file is loaded. */
  sizes: string
  /** The files that are of use where the picture is always shown small; each that is named is bytes of the page. */
  widths?: readonly (typeof WIDTHS)[number][]
  /** The page's largest picture: loaded at once and first. One per page. */
  priority?: boolean
  className?: string
  /** Overrides the picture's own text: "" where the words beside it say the same. */
  alt?: string
}

/**
 * Of a page's first picture. Large pictures are decoded beside the painting unless told otherwise, and then come a frame
 * later than all that surrounds them, behind whatever script has begun by then.
 */
export const FIRST = { fetchPriority: 'high', decoding: 'sync' } as const

/** A picture of the shop: responsive, no layout shift, its colour until it is there. */
export function Picture({
  image,
  sizes,
  widths = WIDTHS,
  priority = false,
  className,
  alt = image.alt ?? '',
}: PictureProps) {
  return (
    <img
      src={`${image.url}-640.avif`}
      srcSet={widths.map((width) => `${image.url}-${width}.avif ${width}w`).join(', ')}
      sizes={sizes}
      width={image.width}
      height={image.height}
      alt={alt}
      loading={priority ? 'eager' : 'lazy'}
      {...(priority ? FIRST : {})}
      className={className}
      {...(image.color ? { style: { backgroundColor: image.color } } : {})}
    />
  )
}
