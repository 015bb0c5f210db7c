import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'

/** A thing that does not exist, or is somebody else's; not notFound(), which answers no HTML on these pages. */
export async function NotHere({ href, label, text }: { href: string; label: string; text: string }) {
  const t = await getTranslations('errors')
  return (
    <div className="flex max-w-prose flex-col gap-6 py-4">
      <h1 className="text-3xl sm:text-4xl">{t('notFoundTitle')}</h1>
      <p className="text-muted">{text}</p>
      <Link href={href as Route} prefetch={false} className={buttonClass('secondary', 'self-start')}>
        {label}
      </Link>
    </div>
  )
}
