import { useRef, useState } from 'react'
import type { FacetsView } from '@/lib/search/schema'
import { attributeChoices } from './attribute-choices'
import type { ChoiceGroup } from './filter-group'

/**
 * The groups of a list, and what completes those that the page carries only in part: a list that nobody narrows down is
 * sent without a hundred choices. Where that fails, the groups go on leading to a page with all of them.
 */
export function useAllChoices(
  groups: ChoiceGroup[],
  { countAddress, locale }: { countAddress: string; locale: string },
): { shownGroups: ChoiceGroup[]; complete: () => void } {
  const asked = useRef<ChoiceGroup[]>(null)
  const [completed, setCompleted] = useState<{ of: ChoiceGroup[]; groups: ChoiceGroup[] } | null>(null)

  const load = async () => {
    try {
      const answer = await fetch(countAddress)
      if (!answer.ok) throw new Error(String(answer.status))
      const { filters } = (await answer.json()) as FacetsView
      setCompleted({
        of: groups,
        groups: groups.map(({ cut, ...group }) => {
          const filter = filters.find(({ code }) => code === cut)
          return filter ? { ...group, choices: attributeChoices(filter, locale) } : group
        }),
      })
    } catch {
      // Offline or too busy: asked again when more is wanted again.
      asked.current = null
    }
  }
  return {
    shownGroups: completed?.of === groups ? completed.groups : groups,
    complete: () => {
      if (asked.current === groups || groups.every(({ cut }) => cut === undefined)) return
      asked.current = groups
      void load()
    },
  }
}
