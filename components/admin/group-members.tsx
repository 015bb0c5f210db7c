import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table'
import { hasPermission } from '@/lib/auth/permissions'
import type { FoundCustomer } from '@/lib/customers/find-customers'
import type { Flash } from '@/lib/http/action-state'
import { formatShopTime } from '@/lib/markets/shop-time'
import type { CustomerGroupView, GroupMember } from '@/lib/price-lists/group-schema'
import { ActionForm } from './action-form'
import { addMemberAction, removeMemberAction } from './group-actions'
import { EmptyList, ListTools, type ListView, PageLinks } from './list-tools'
import { MemberSearch } from './member-search'
import { Panel } from './page-heading'
import type { StaffCtx } from './staff-page'

/** What the page of a group was asked for. */
export type MemberQuery = { q: string | undefined; cursor: string | undefined; find: string | undefined }

type Props = { ctx: StaffCtx; group: CustomerGroupView; asked: MemberQuery; flash: Flash | null }

/** Who is in a group, a part of them at a time, each with the way out. */
export function GroupMembers(props: Props & { members: GroupMember[]; next: string | null }) {
  const { ctx, group, asked, members, next } = props
  const view: ListView = {
    path: `/admin/customer-groups/${group.id}`,
    noun: 'members',
    tabName: 'view',
    tabs: [{ value: '', label: 'All' }],
    tab: '',
    query: asked.q,
  }
  const remove = {
    key: 'remove',
    header: <span className="sr-only">Remove</span>,
    align: 'right',
    cell: ({ userId, email }: GroupMember) => (
      <MemberButton {...props} action={removeMemberAction} userId={userId} text="Remove" of={email} />
    ),
  } as const
  return (
    <Panel title={group.memberCount === 1 ? '1 member' : `${group.memberCount} members`}>
      {group.memberCount > 0 ? <ListTools view={view} search="E-mail or name" /> : null}
      {members.length === 0 ? (
        <EmptyList view={view} none="Find customers by their e-mail address to put them in." />
      ) : (
        <Table
          caption="Members"
          rows={members}
          rowKey={({ userId }) => userId}
          columns={[
            {
              key: 'email',
              header: 'E-mail',
              cell: ({ email }) => <span className="wrap-anywhere">{email}</span>,
            },
            { key: 'name', header: 'Name', phone: 'line', cell: ({ name }) => name },
            {
              key: 'since',
              header: 'Member since',
              phone: 'hidden',
              cell: ({ memberSince }) => formatShopTime(memberSince),
            },
            ...(hasPermission(ctx.actor, 'customers:write') ? [remove] : []),
          ]}
        />
      )}
      <PageLinks view={view} cursor={asked.cursor} next={next} />
    </Panel>
  )
}

/** Finds customers and puts them in: a search with an address of its own, so that it needs no script. */
export function MemberFinder(props: Props & { found: FoundCustomer[] | null }) {
  const { group, asked, found } = props
  return (
    <Panel title="Put a customer in">
      <MemberSearch path={`/admin/customer-groups/${group.id}`} {...asked} />
      {found === null ? null : (
        <p role="status" className="mt-3 text-muted text-sm">
          {found.length === 0
            ? `No customer is found by “${asked.find}”. Customers have an account in the shop.`
            : `${found.length} found`}
        </p>
      )}
      <ul className="divide-y divide-line">
        {(found ?? []).map(({ id, name, email }) => (
          <li key={id} className="flex items-center gap-3 py-2">
            <span className="wrap-anywhere min-w-0 flex-1">
              {email}
              {name ? <span className="block text-muted text-sm">{name}</span> : null}
            </span>
            <MemberButton {...props} action={addMemberAction} userId={id} text="Put in" of={email} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function MemberButton(
  props: Props & { action: typeof addMemberAction; userId: string; text: string; of: string },
) {
  const { action, group, asked, flash, userId, text, of } = props
  return (
    <ActionForm action={action} flash={flash?.values.userId === userId ? flash : null}>
      <input type="hidden" name="groupId" value={group.id} />
      <input type="hidden" name="userId" value={userId} />
      <input type="hidden" name="q" value={asked.q ?? ''} />
      <input type="hidden" name="find" value={asked.find ?? ''} />
      <SubmitButton look="secondary" className="whitespace-nowrap px-3 text-sm">
        {text}
        <span className="sr-only"> {of}</span>
      </SubmitButton>
    </ActionForm>
  )
}
