import { UserRound } from 'lucide-react'

/** Somebody's picture, or the place for one. It stands beside their name, which says who it is. */
export function Avatar({ url }: { url: string | null }) {
  const shape = 'size-24 shrink-0 rounded-full border border-line bg-sunken'
  if (url) return <img src={url} alt="" width={96} height={96} className={`${shape} object-cover`} />
  return (
    <span className={`${shape} grid place-items-center text-muted`}>
      <UserRound aria-hidden="true" className="size-10" />
    </span>
  )
}
