'use client'
import { buttonClass } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'

/** Always in reach at the lower edge of an editor: what state it is in, and the two ways out of it. */
export function SaveBar({ hasChanges, onDiscard }: { hasChanges: boolean; onDiscard: () => void }) {
  return (
    <div
      data-save-bar
      className="sticky bottom-0 z-10 mt-6 flex flex-wrap items-center gap-3 border-line border-t bg-paper py-3"
    >
      <p role="status" className={hasChanges ? 'font-medium text-warning' : 'text-muted'}>
        {hasChanges ? 'Unsaved changes' : 'No unsaved changes'}
      </p>
      <div className="ml-auto flex gap-2">
        <button
          type="button"
          disabled={!hasChanges}
          onClick={onDiscard}
          className={buttonClass('secondary', 'px-4')}
        >
          Discard
        </button>
        <SubmitButton pending="Saving …">Save</SubmitButton>
      </div>
    </div>
  )
}
