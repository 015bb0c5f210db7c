import type { Route } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/components/admin/action-form'
import { Confirmation } from '@/components/admin/confirmation'
import { MissingRight, NoPermission } from '@/components/admin/no-permission'
import { PageHeading, Panel } from '@/components/admin/page-heading'
import { addSynonymsAction } from '@/components/admin/search-actions'
import { SearchTabs } from '@/components/admin/search-tabs'
import { staffPage } from '@/components/admin/staff-page'
import { SynonymsFields } from '@/components/admin/synonyms-form'
import { EmptyState } from '@/components/ui/empty-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table'
import { hasPermission } from '@/lib/auth/permissions'
import { readFlash } from '@/lib/http/flash'
import { listSynonyms } from '@/lib/search/synonyms'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const DONE = {
  added: 'Added. It counts with the next search.',
  changed: 'Saved. It counts with the next search.',
  removed: 'Removed.',
}

export default async function SynonymsPage({ searchParams }: Props) {
  const { done } = await searchParams
  const ctx = await staffPage('/admin/search/synonyms')
  if (!hasPermission(ctx.actor, 'products:read'))
    return <NoPermission title="Synonyms" permission="products:read" />
  const [groups, flash] = await Promise.all([listSynonyms(ctx), readFlash('add-synonyms')])
  return (
    <>
      <PageHeading title="Synonyms" />
      <SearchTabs current="Synonyms" />
      {typeof done === 'string' && done in DONE ? (
        <Confirmation key={`${done} ${groups.length}`} parameter="done">
          {DONE[done as keyof typeof DONE]}
        </Confirmation>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {groups.length > 0 ? (
          <Table
            caption="Synonyms"
            rows={groups}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'words',
                header: 'Words',
                cell: ({ id, words }) => (
                  <Link
                    href={`/admin/search/synonyms/${id}` as Route}
                    prefetch={false}
                    className="wrap-anywhere font-medium underline-offset-4 after:absolute after:inset-0 hover:underline"
                  >
                    {words.join(', ')}
                  </Link>
                ),
              },
              {
                key: 'language',
                header: 'Language',
                phone: 'line',
                cell: ({ language }) => (language === 'de' ? 'German' : 'English'),
              },
            ]}
          />
        ) : (
          <EmptyState title="No synonyms yet" text="Words that mean the same, as shoppers use them." />
        )}
        <Panel title="Add synonyms">
          <MissingRight ctx={ctx} permission="products:write" to="add synonyms" />
          {hasPermission(ctx.actor, 'products:write') ? (
            <ActionForm action={addSynonymsAction} flash={flash} className="flex flex-col gap-4">
              <SynonymsFields key={groups.length} />
              <SubmitButton className="self-start" pending="Adding …">
                Add
              </SubmitButton>
            </ActionForm>
          ) : null}
        </Panel>
      </div>
    </>
  )
}
