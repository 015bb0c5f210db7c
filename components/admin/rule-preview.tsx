'use client'
import { useEffect, useRef, useState } from 'react'
import { Picture } from '@/components/ui/picture'
import type { CollectionPreview } from '@/lib/collections/preview-collection'
import { IDLE } from '@/lib/http/action-state'
import { previewCollectionAction } from './collection-actions'

/** After the last change; milliseconds. */
const PATIENCE = 350

/** What the rule holds: as it is saved, and from the first change on as it stands in the form around it. */
export function RulePreview({ saved }: { saved: CollectionPreview | null }) {
  const box = useRef<HTMLDivElement>(null)
  const [preview, setPreview] = useState(saved)
  useEffect(() => {
    const form = box.current?.closest('form')
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked = 0
    const look = async () => {
      if (!form) return
      asked += 1
      const number = asked
      const state = await previewCollectionAction(IDLE, new FormData(form))
      // What was asked later is newer, whichever answer comes first.
      if (number === asked) setPreview(state.status === 'success' ? state.data : null)
    }
    const change = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look().catch(() => setPreview(null)), PATIENCE)
    }
    form?.addEventListener('input', change)
    return () => {
      clearTimeout(timer)
      form?.removeEventListener('input', change)
    }
  }, [])
  return (
    <div ref={box} className="mt-4 min-h-40 rounded-control bg-sunken p-4">
      <p role="status" className="font-medium">
        {preview
          ? `${preview.count} ${preview.count === 1 ? 'product' : 'products'} in the United States`
          : 'Complete the conditions to see what they hold.'}
      </p>
      <ul className="mt-3 flex flex-wrap gap-3">
        {(preview?.first ?? []).map(({ id, title, image }) => (
          <li key={id} className="w-20 text-xs">
            {image ? (
              <Picture image={image} alt="" sizes="80px" className="aspect-4/5 w-full rounded object-cover" />
            ) : (
              <span aria-hidden="true" className="block aspect-4/5 rounded bg-surface" />
            )}
            <span className="mt-1 line-clamp-2">{title}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
