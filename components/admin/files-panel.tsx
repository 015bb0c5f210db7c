import { SubmitButton } from '@/components/ui/submit-button'
import type { AdminProduct } from '@/lib/catalog/admin-schema'
import { FILE_BYTES, FILE_TYPES } from '@/lib/downloads/limits'
import type { Flash } from '@/lib/http/action-state'
import { ActionForm } from './action-form'
import { removeFileAction } from './file-actions'
import { FileUpload } from './file-upload'
import { Panel } from './page-heading'

/** The files of a product's variants: what is delivered where nothing is sent. */
export function FilesPanel({ product, flash }: { product: AdminProduct; flash: Flash | null }) {
  return (
    <Panel title="Files">
      <p className="text-muted text-sm">
        For variants that are delivered as a download. They are private: buyers fetch them from the page of
        their order.
      </p>
      {product.variants.map(({ id, label, files }) => (
        <section key={id} className="mt-4 border-line border-t pt-4">
          <h3 className="font-medium font-sans text-base">{label}</h3>
          <ul>
            {files.map(({ id: fileId, name, sizeBytes }) => (
              <li key={fileId} className="flex flex-wrap items-center gap-x-3">
                <span className="break-all">{name}</span>
                <span className="text-muted text-sm">
                  {Math.max(1, Math.round(sizeBytes / 1000)).toLocaleString('en-US')} kB
                </span>
                <ActionForm action={removeFileAction} flash={isOf(flash, id, name) ? flash : null}>
                  <input type="hidden" name="productId" value={product.id} />
                  <input type="hidden" name="variantId" value={id} />
                  <input type="hidden" name="name" value={name} />
                  <SubmitButton look="quiet">
                    Remove<span className="sr-only"> {name}</span>
                  </SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
          <FileUpload variantId={id} label={label} types={FILE_TYPES} maxBytes={FILE_BYTES} />
        </section>
      ))}
    </Panel>
  )
}

/** Two variants may have files of one name. */
function isOf(flash: Flash | null, variantId: string, name: string): boolean {
  return flash?.values.variantId === variantId && flash.values.name === name
}
