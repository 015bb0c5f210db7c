import type { ReactNode } from 'react'

/** A page with one short form. */
export function NarrowPage(props: { title: string; intro?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-md py-4 sm:py-10">
      <h1 className="text-3xl sm:text-4xl">{props.title}</h1>
      {props.intro ? <p className="mt-3 text-muted">{props.intro}</p> : null}
      <div className="mt-8">{props.children}</div>
    </div>
  )
}
