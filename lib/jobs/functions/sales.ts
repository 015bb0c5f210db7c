import 'server-only'
import { inngest } from '@/lib/adapters/events/inngest'
import { systemCtx } from '@/lib/context'
import { refreshCompanions, refreshSoldCounts } from '@/lib/search/refresh-sales'

export const refreshSalesNightly = inngest.createFunction(
  {
    id: 'refresh-sales',
    name: 'Count what sells, and what is bought together',
    concurrency: 1,
    retries: 2,
    triggers: [{ cron: '30 3 * * *' }],
  },
  async () => {
    const ctx = systemCtx('refresh-sales')
    return { products: await refreshSoldCounts(ctx), pairs: await refreshCompanions(ctx) }
  },
)
