import { FormField } from '@/components/ui/form-fields'
import type { Flash } from '@/lib/http/action-state'
import type { CustomerGroupView } from '@/lib/price-lists/group-schema'
import { ActionForm } from './action-form'
import { VersionField } from './form-fields'
import { FormGroup } from './form-group'
import { createGroupAction, renameGroupAction } from './group-actions'

/** The name of a customer group, or of a new one. `key` it by the version: what is saved starts a new form. */
export function GroupForm({ group, flash }: { group: CustomerGroupView | null; flash: Flash | null }) {
  return (
    <ActionForm action={group ? renameGroupAction : createGroupAction} flash={flash} isEditor>
      {group ? (
        <>
          <input type="hidden" name="groupId" value={group.id} />
          <VersionField version={group.version} />
        </>
      ) : null}
      <FormGroup title="Group">
        <FormField
          name="name"
          label="Name"
          hint="Only staff see it"
          required
          maxLength={120}
          defaultValue={group?.name}
          className="max-w-md"
        />
      </FormGroup>
    </ActionForm>
  )
}
