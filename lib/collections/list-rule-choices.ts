import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { currentIndex } from '@/lib/search/current-index'

export type RuleChoices = {
  categories: { path: string; name: string }[]
  /** Options and attributes with their values. */
  filters: { code: string; label: string; values: { code: string; label: string }[] }[]
}

/** What the conditions of a rule can name, in English; one query. Throws `auth.forbidden`. */
export async function listRuleChoices(ctx: Ctx): Promise<RuleChoices> {
  requirePermission(ctx, 'products:read')
  const { dictionary, filters } = await currentIndex()
  return {
    categories: dictionary.categories
      .map(({ path, name }) => ({ path, name: name.en }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    filters: [...filters.values()].map(({ code, label, values }) => ({
      code,
      label: label.en,
      values: values.map((value) => ({ code: value.code, label: value.label.en })),
    })),
  }
}
