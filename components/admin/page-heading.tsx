import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** The head of every back-office page: its name in the tab and above the page, the way back, and beside it what belongs to the whole. */
export function PageHeading(props: {
  title: string
  back?: { href: string; label: string }
  children?: ReactNode
}) {
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <title>{`${props.title} · Nexus back office`}</title>
      <div className="min-w-0">
        {props.back ? (
          <Link
            href={props.back.href as Route}
            prefetch={false}
            className="inline-flex min-h-9 items-center text-muted text-sm underline-offset-4 hover:underline"
          >
            ← {props.back.label}
          </Link>
        ) : null}
        <h1 className="break-words text-2xl md:text-3xl">{props.title}</h1>
      </div>
      {props.children}
    </div>
  )
}

/** A part of a page with a name. */
export function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-card border border-line bg-surface p-4 md:p-5">
      <h2 className="mb-3 font-medium font-sans text-base">{title}</h2>
      {children}
    </section>
  )
}
