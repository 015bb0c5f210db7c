/** From the editor of a thing to where shoppers see it. */
export function ShopLink({ href }: { href: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center underline underline-offset-4">
      View in the shop
    </a>
  )
}
