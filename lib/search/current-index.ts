import 'server-only'
import { db } from '@/lib/db/client'
import { log } from '@/lib/log'
import { readChanges } from './catalog-changes'
import { CatalogIndex } from './catalog-index'
import { readCollections } from './collections'
import { readAllDocuments, readAttributes, readCategoryNames, readDocuments, readSynonyms } from './document'

/** An index, and the state of the database that it shows, since when. */
type Held = { index: CatalogIndex; snapshot: string; checkedAt: number }

/** Changes are kept for two hours; who has not looked for one starts anew. In milliseconds. */
const MAX_UNCHECKED = 60 * 60_000
/** Of more changed products at once the whole index is made anew. */
const MAX_CHANGES = 5_000
/** Up to so many products, whoever asks can wait for a new index. */
const QUICKLY_MADE = 1_000

type Holder = {
  held?: Held | undefined
  running?: Promise<CatalogIndex> | undefined
  waiting?: Promise<CatalogIndex> | undefined
  /** Whether what is held leaves something out that only a new index will show. */
  isOutdated?: boolean
  renewal?: Promise<void> | undefined
  /** Made meanwhile, to be held from the next look on. */
  renewed?: Held | undefined
}

/** One index per process, also where the bundler makes several of this module. */
const holder = globalThis as typeof globalThis & { nexusCatalogIndex?: Holder }

/**
 * The index of the catalogue, with everything that was committed before it was asked for. Those who ask while it is
 * being looked after share the next look, so that many readers at once cost the database few queries. Only what would
 * take a new index of a large catalogue (another category, thousands of products at once) is shown some seconds later:
 * until then everybody goes on reading the one there is.
 */
export function currentIndex(): Promise<CatalogIndex> {
  holder.nexusCatalogIndex ??= {}
  const state = holder.nexusCatalogIndex
  if (!state.running) {
    state.running = bringUpToDate(state).finally(() => {
      state.running = undefined
    })
    return state.running
  }
  state.waiting ??= state.running
    .catch(() => undefined)
    .then(() => {
      state.waiting = undefined
      return currentIndex()
    })
  return state.waiting
}

/** Whether the index leaves something out that has been committed, until a new one is made. */
export function isIndexOutdated(): boolean {
  return holder.nexusCatalogIndex?.isOutdated ?? false
}

async function bringUpToDate(state: Holder): Promise<CatalogIndex> {
  takeRenewed(state)
  if (!state.held) return hold(state, await load())
  const { index, snapshot: since, checkedAt } = state.held
  const { now, snapshot, changed, isAll, ofCollections } = await readChanges({ db }, since)
  if (now - checkedAt > MAX_UNCHECKED) return hold(state, await load())
  const isTooMuch = isAll || changed.length > MAX_CHANGES
  if (isTooMuch || state.isOutdated || index.isWorn) {
    if (index.size <= QUICKLY_MADE) return hold(state, await load())
    state.isOutdated ||= isTooMuch
    renew(state)
  }
  if (changed.length <= MAX_CHANGES) await readAgain(index, changed)
  if (ofCollections) index.gather(await readCollections({ db }))
  index.publish(now)
  return hold(state, { index, snapshot, checkedAt: now })
}

function hold(state: Holder, held: Held): CatalogIndex {
  state.held = held
  return held.index
}

async function readAgain(index: CatalogIndex, changed: readonly string[]): Promise<void> {
  if (changed.length === 0) return
  const documents = await readDocuments({ db }, changed)
  for (const id of changed) index.remove(id)
  for (const document of documents) index.add(document)
}

/** Makes a new index beside the one that is held, once; when that fails, the next look tries again. */
function renew(state: Holder): void {
  state.renewal ??= load()
    .then((renewed) => {
      state.renewed = renewed
    })
    .catch((error) => log.warn({ err: error }, 'index of the catalogue not renewed'))
    .finally(() => {
      state.renewal = undefined
    })
}

/** Its snapshot is that of its beginning: what has changed since is seen at the look that follows. */
function takeRenewed(state: Holder): void {
  if (!state.renewed) return
  state.held = state.renewed
  state.renewed = undefined
  state.isOutdated = false
}

async function load(): Promise<Held> {
  const { now, snapshot } = await readChanges({ db }, null)
  const [attributes, categories, synonyms, collections] = await Promise.all([
    readAttributes({ db }),
    readCategoryNames({ db }),
    readSynonyms({ db }),
    readCollections({ db }),
  ])
  const index = new CatalogIndex({ attributes, categories, synonyms })
  index.gather(collections)
  for await (const documents of readAllDocuments({ db }))
    for (const document of documents) index.add(document)
  index.publish(now)
  return { index, snapshot, checkedAt: now }
}
