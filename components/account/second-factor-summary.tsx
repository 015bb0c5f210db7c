import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import type { Security } from '@/lib/auth/get-security'
import { type Market, marketPath } from '@/lib/markets/markets'
import { FACTORS_PATH } from './factors-path'

/** What protects the account besides its password, and the way to change that. */
export async function SecondFactorSummary({ security, market }: { security: Security; market: Market }) {
  const t = await getTranslations('secondFactor')
  const { hasTotp, passkeys, hasPassword } = security
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('heading')}</h2>
      <p className="mb-4 text-muted">
        {hasTotp || passkeys.length > 0
          ? t('summary', { app: hasTotp ? 'yes' : 'no', passkeys: passkeys.length })
          : t(hasPassword ? 'summaryNone' : 'summaryNoPassword')}
      </p>
      <Link
        href={marketPath(market, FACTORS_PATH) as Route}
        prefetch={false}
        className={buttonClass('secondary')}
      >
        {t('manage')}
      </Link>
    </section>
  )
}
