import { z } from 'zod'
import { Id, Timestamp, text, wholeNumber } from '@/lib/core/schema'

/** What staff keep for the search, and what it tells them. */

const MAX_WORDS = 20

export const SynonymsInput = z.strictObject({
  language: z.enum(['en', 'de']),
  words: z
    .array(text(60))
    .max(MAX_WORDS)
    .transform((words) => [...new Map(words.map((word) => [word.toLowerCase(), word])).values()])
    .pipe(z.array(z.string()).min(2, 'At least two different words.'))
    .describe('At least two that mean the same; of one written twice the last counts'),
})
export type SynonymsInput = z.infer<typeof SynonymsInput>

export const SynonymsView = z
  .object({
    id: Id,
    language: z.enum(['en', 'de']),
    words: z.array(z.string()),
    version: z.int(),
    updatedAt: Timestamp,
  })
  .meta({ id: 'Synonyms' })
export type SynonymsView = z.infer<typeof SynonymsView>

export const SearchReportInput = z.strictObject({
  days: wholeNumber(1, 90).default(30).describe('How far to look back'),
  without_result: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('true: only what nothing was found for the last time'),
  limit: wholeNumber(1, 500).default(100),
})
export type SearchReportInput = z.infer<typeof SearchReportInput>

export const SearchReport = z
  .object({
    searches: z.int().describe('How often anything was searched for'),
    withoutResult: z.int().describe('How many of these found nothing'),
    queries: z.array(
      z.object({
        query: z.string(),
        market: z.string(),
        count: z.int().describe('How often it was searched for'),
        resultCount: z.int().describe('How much the last search for it found'),
        lastAt: Timestamp,
      }),
    ),
  })
  .meta({ id: 'SearchReport' })
export type SearchReport = z.infer<typeof SearchReport>
