import type { Route } from 'next'
import Link from 'next/link'
import { Picture, type PictureProps } from '@/components/ui/picture'

/** A list as a picture and its name; `sizes` is how wide it is shown, as in the HTML attribute. */
export function PictureTile(props: {
  href: string
  name: string
  /** A second line, how much is in it for example. */
  detail?: string
  image: PictureProps['image'] | null
  sizes: string
}) {
  return (
    <Link href={props.href as Route} prefetch={false} className="group block">
      <div className="overflow-hidden rounded-card bg-sunken">
        {props.image ? (
          <Picture
            image={props.image}
            alt=""
            sizes={props.sizes}
            className="photo aspect-4/3 w-full object-cover transition-transform duration-200 group-hover:scale-[1.02]"
          />
        ) : (
          <div className="aspect-4/3" />
        )}
      </div>
      <span className="mt-3 block font-medium underline-offset-4 group-hover:underline">{props.name}</span>
      {props.detail ? <span className="block text-muted text-sm">{props.detail}</span> : null}
    </Link>
  )
}
