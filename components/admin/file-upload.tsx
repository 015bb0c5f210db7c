'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'

/**
 * Sends a file as it is to the address of its name: too large for a form, whose fields the server keeps in memory for
 * everybody. So it takes a script.
 */
export function FileUpload(props: {
  variantId: string
  label: string
  /** Media types by the end of a name. */
  types: Readonly<Record<string, string>>
  maxBytes: number
}) {
  const id = useId()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<{ kind: 'error' | 'success'; text: string } | null>(null)

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const file = input.current?.files?.[0]
    if (!file || isBusy) return
    setBusy(true)
    setTold(null)
    const problem = await upload(file, props)
    setBusy(false)
    setTold(
      problem === null
        ? { kind: 'success', text: `${file.name} is on sale.` }
        : { kind: 'error', text: problem },
    )
    if (problem !== null) return
    if (input.current) input.current.value = ''
    router.refresh()
  }
  return (
    <form onSubmit={send} className="mt-3 flex flex-col items-start gap-3">
      <TextField
        ref={input}
        id={id}
        name="file"
        type="file"
        required
        accept={Object.keys(props.types)
          .map((type) => `.${type}`)
          .join()}
        label={`Add a file to ${props.label}`}
        hint={`${Object.keys(props.types).join(', ')}, up to ${props.maxBytes / 1024 / 1024} MB. Of the same name it takes the place of the one before, which its buyers keep.`}
        className="w-full"
      />
      <noscript>
        <p className="text-sm">
          Uploading takes JavaScript. Without it: PUT /api/v1/admin/variants/{props.variantId}/files/…
        </p>
      </noscript>
      {told ? <Notice kind={told.kind}>{told.text}</Notice> : null}
      <button type="submit" disabled={isBusy} className={buttonClass('secondary')}>
        {isBusy ? 'Uploading …' : 'Upload'}
      </button>
    </form>
  )
}

type Target = Parameters<typeof FileUpload>[0]

/** Null when it is on sale, else why not. */
async function upload(file: File, { variantId, types, maxBytes }: Target): Promise<string | null> {
  if (file.size > maxBytes) return `A file may have ${maxBytes / 1024 / 1024} MB at most.`
  const type = types[file.name.slice(file.name.lastIndexOf('.') + 1)]
  const address = `/api/v1/admin/variants/${variantId}/files/${encodeURIComponent(file.name)}`
  try {
    const response = await fetch(address, {
      method: 'PUT',
      body: file,
      headers: { 'Content-Type': type ?? 'application/octet-stream' },
    })
    if (response.ok) return null
    // An address that its contract does not know: it is the name that is wrong.
    if (response.status === 404)
      return 'Name the file with letters, digits, spaces, dots, hyphens and underscores alone, ending as listed above.'
    return ((await response.json()) as { detail: string }).detail
  } catch {
    return 'The upload broke off. Try again.'
  }
}
