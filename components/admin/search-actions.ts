'use server'
import { z } from 'zod'
import { Id, wholeNumber } from '@/lib/core/schema'
import { defineAction } from '@/lib/http/define-action'
import { SynonymsInput } from '@/lib/search/merchandising-schema'
import { addSynonyms, changeSynonyms, removeSynonyms } from '@/lib/search/synonyms'

/** Words as they are typed: one in each line. */
const SynonymsForm = z.strictObject({
  language: z.string(),
  words: z.string().transform((lines) => lines.split(/\r?\n/).filter((line) => line.trim() !== '')),
})

const backToList = (done: string) => () => ({ path: `/admin/search/synonyms?done=${done}`, always: true })

export const addSynonymsAction = defineAction({
  name: 'add-synonyms',
  source: 'admin',
  schema: SynonymsForm.pipe(SynonymsInput),
  run: addSynonyms,
  next: backToList('added'),
})

export const changeSynonymsAction = defineAction({
  name: 'change-synonyms',
  source: 'admin',
  schema: SynonymsForm.extend({ id: Id, version: wholeNumber(1, 1e9) }).pipe(
    SynonymsInput.extend({ id: Id, version: z.number() }),
  ),
  run: (ctx, { id, ...input }) => changeSynonyms(ctx, id, input),
  next: backToList('changed'),
})

export const removeSynonymsAction = defineAction({
  name: 'remove-synonyms',
  source: 'admin',
  schema: z.strictObject({ id: Id }),
  run: (ctx, { id }) => removeSynonyms(ctx, id),
  next: backToList('removed'),
})
