import { ActionForm } from '@/components/admin/action-form'
import { MissingRight, NoPermission } from '@/components/admin/no-permission'
import { readById } from '@/components/admin/or-not-found'
import { PageHeading, Panel } from '@/components/admin/page-heading'
import { changeSynonymsAction, removeSynonymsAction } from '@/components/admin/search-actions'
import { staffPage } from '@/components/admin/staff-page'
import { SynonymsFields } from '@/components/admin/synonyms-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { hasPermission } from '@/lib/auth/permissions'
import { readAnyFlash } from '@/lib/http/flash'
import { formatShopTime } from '@/lib/markets/shop-time'
import { getSynonyms } from '@/lib/search/synonyms'

type Props = { params: Promise<{ id: string }> }

export default async function SynonymsGroupPage({ params }: Props) {
  const { id } = await params
  const ctx = await staffPage(`/admin/search/synonyms/${encodeURIComponent(id)}`)
  if (!hasPermission(ctx.actor, 'products:read'))
    return <NoPermission title="Synonyms" permission="products:read" />
  const [group, flash] = await Promise.all([readById(id, (id) => getSynonyms(ctx, id)), readAnyFlash()])
  return (
    <>
      <PageHeading
        title={group.words.join(', ')}
        back={{ href: '/admin/search/synonyms', label: 'Synonyms' }}
      />
      <p className="mb-5 text-muted text-sm">Last changed {formatShopTime(group.updatedAt)}</p>
      {hasPermission(ctx.actor, 'products:write') ? (
        <div className="flex max-w-xl flex-col gap-6">
          <ActionForm
            key={group.version}
            action={changeSynonymsAction}
            flash={flash?.form === 'change-synonyms' ? flash : null}
            className="flex flex-col gap-4"
            isEditor
          >
            <input type="hidden" name="id" value={group.id} />
            <input type="hidden" name="version" value={group.version} />
            <SynonymsFields synonyms={group} />
          </ActionForm>
          <Panel title="Remove">
            <ActionForm
              action={removeSynonymsAction}
              flash={flash?.form === 'remove-synonyms' ? flash : null}
              className="flex flex-col items-start gap-3"
            >
              <input type="hidden" name="id" value={group.id} />
              <p className="text-muted text-sm">
                From the next search on, each of these words finds only what has it.
              </p>
              <SubmitButton look="danger" pending="Removing …">
                Remove {group.words.join(', ')}
              </SubmitButton>
            </ActionForm>
          </Panel>
        </div>
      ) : (
        <MissingRight ctx={ctx} permission="products:write" to="change synonyms" />
      )}
    </>
  )
}
