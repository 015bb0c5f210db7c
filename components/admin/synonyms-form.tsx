import { FormSelect, FormTextArea } from '@/components/ui/form-fields'
import type { SynonymsView } from '@/lib/search/merchandising-schema'

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'German' },
]

/** The fields of a group of words that mean the same. */
export function SynonymsFields({ synonyms }: { synonyms?: SynonymsView }) {
  return (
    <>
      <FormSelect
        name="language"
        label="Language"
        options={LANGUAGES}
        defaultValue={synonyms?.language ?? 'en'}
      />
      <FormTextArea
        name="words"
        label="Words"
        hint="One in each line, at least two. Whoever searches for one of them finds what any of them finds."
        rows={Math.max(4, (synonyms?.words.length ?? 0) + 1)}
        maxLength={1_500}
        required
        defaultValue={synonyms?.words.join('\n') ?? ''}
      />
    </>
  )
}
