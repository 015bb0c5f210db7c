import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { createDatabase } from '../../scripts/db/server'
import type { Event, FunctionConfig, Run } from './types'

/** A worker that dies keeps its run for so long. */
const LEASE_SECONDS = 12

const TABLES = `
CREATE TABLE IF NOT EXISTS functions (id text PRIMARY KEY, config jsonb NOT NULL, last_cron timestamptz);
CREATE TABLE IF NOT EXISTS events (id text PRIMARY KEY, name text NOT NULL, data jsonb NOT NULL, ts bigint NOT NULL, received_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE IF NOT EXISTS runs (
  id text PRIMARY KEY, function_id text NOT NULL, status text NOT NULL, dedupe_key text, events jsonb NOT NULL,
  steps jsonb NOT NULL DEFAULT '{}', stack jsonb NOT NULL DEFAULT '[]', planned jsonb NOT NULL DEFAULT '[]', waits jsonb NOT NULL DEFAULT '[]',
  attempt int NOT NULL DEFAULT 0, output jsonb, next_at timestamptz NOT NULL DEFAULT now(), lease_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(), ended_at timestamptz);
CREATE UNIQUE INDEX IF NOT EXISTS runs_dedupe ON runs (function_id, dedupe_key) WHERE dedupe_key IS NOT NULL;
CREATE INDEX IF NOT EXISTS runs_due ON runs (next_at) WHERE status IN ('queued', 'batching');
CREATE INDEX IF NOT EXISTS runs_created ON runs (created_at DESC);
CREATE INDEX IF NOT EXISTS events_received ON events (received_at);`

export type NewRun = {
  functionId: string
  events: Event[]
  dedupeKey: string | null
  delayMs?: number
  batchSize?: number
}

/** Everything the stand-in knows, in PostgreSQL: a kill -9 loses nothing that was acknowledged. */
export class Store {
  private constructor(private readonly pool: pg.Pool) {}

  static async open(databaseUrl: string): Promise<Store> {
    await createDatabase(databaseUrl)
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 6, application_name: 'local-inngest' })
    // A server that stops under us is found out by the next query.
    pool.on('error', () => undefined)
    await pool.query(TABLES)
    return new Store(pool)
  }

  close(): Promise<void> {
    return this.pool.end()
  }

  async saveFunctions(configs: FunctionConfig[]): Promise<void> {
    await this.pool.query(
      `INSERT INTO functions (id, config) SELECT f->>'id', f FROM jsonb_array_elements($1::jsonb) f
       ON CONFLICT (id) DO UPDATE SET config = EXCLUDED.config`,
      [JSON.stringify(configs)],
    )
    await this.pool.query('DELETE FROM functions WHERE NOT (id = ANY($1))', [configs.map(({ id }) => id)])
  }

  async functions(): Promise<FunctionConfig[]> {
    const { rows } = await this.pool.query<{ config: FunctionConfig }>(
      'SELECT config FROM functions ORDER BY id',
    )
    return rows.map(({ config }) => config)
  }

  /** Stores events and the runs they start, together; events whose id is known are left out. */
  async accept(events: Event[], runsOf: (event: Event) => NewRun[]): Promise<void> {
    const client = await this.pool.connect()
    try {
      await client.query('BEGIN')
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO events (id, name, data, ts) SELECT e->>'id', e->>'name', e->'data', (e->>'ts')::bigint
         FROM jsonb_array_elements($1::jsonb) e ON CONFLICT (id) DO NOTHING RETURNING id`,
        [JSON.stringify(events)],
      )
      const fresh = new Set(rows.map(({ id }) => id))
      // The same id twice in one call is one event too.
      const runs = events.filter(({ id }) => fresh.delete(id)).flatMap(runsOf)
      for (const run of runs.filter(({ batchSize }) => batchSize !== undefined))
        await appendToBatch(client, run)
      await insertRuns(
        client,
        runs.filter(({ batchSize }) => batchSize === undefined),
      )
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    } finally {
      client.release()
    }
  }

  /** Starts a run without an event: by hand, or by the clock. The same key starts only one. */
  start(run: NewRun): Promise<void> {
    return insertRuns(this.pool, [run])
  }

  async claim(limit: number, exceptFunctions: string[]): Promise<Run[]> {
    const { rows } = await this.pool.query<Run>(
      `UPDATE runs SET status = 'queued', lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
       WHERE id IN (
         SELECT id FROM runs WHERE status IN ('queued', 'batching') AND next_at <= now() AND (lease_until IS NULL OR lease_until < now())
           AND NOT (function_id = ANY($2))
         ORDER BY next_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING *`,
      [limit, exceptFunctions],
    )
    return rows
  }

  async releaseLeases(): Promise<void> {
    await this.pool.query(
      'UPDATE runs SET lease_until = NULL WHERE lease_until IS NOT NULL AND ended_at IS NULL',
    )
  }

  async extendLeases(ids: string[]): Promise<void> {
    await this.pool.query(
      `UPDATE runs SET lease_until = now() + make_interval(secs => ${LEASE_SECONDS}) WHERE id = ANY($1)`,
      [ids],
    )
  }

  /**
   * Writes what a call has changed and gives the run back, unless it was cancelled meanwhile. An event that came in
   * for one of its waits during the call stays, and lets it go on at once.
   */
  async save(run: Run, delayMs: number): Promise<void> {
    await this.pool.query(
      `UPDATE runs SET status = $2, steps = $3::jsonb || steps, stack = $4, planned = $5, attempt = $7, output = $8,
         waits = (SELECT coalesce(jsonb_agg(w), '[]') FROM jsonb_array_elements($6::jsonb) w WHERE NOT steps ? (w->>'id')),
         next_at = CASE WHEN EXISTS (SELECT FROM jsonb_array_elements($6::jsonb) w WHERE steps ? (w->>'id')) THEN now()
           ELSE now() + make_interval(secs => $9::float8 / 1000) END, lease_until = NULL,
         ended_at = CASE WHEN $2 = 'queued' THEN NULL ELSE now() END
       WHERE id = $1 AND status = 'queued'`,
      [
        run.id,
        run.status,
        ...[run.steps, run.stack, run.planned, run.waits].map((each) => JSON.stringify(each)),
        run.attempt,
        JSON.stringify(run.output ?? null),
        Math.min(delayMs, 366 * 86_400_000),
      ],
    )
  }

  async waiting(): Promise<Run[]> {
    const { rows } = await this.pool.query<Run>(
      `SELECT * FROM runs WHERE status = 'queued' AND waits <> '[]'`,
    )
    return rows
  }

  async open(functionIds: string[]): Promise<Run[]> {
    const { rows } = await this.pool.query<Run>(
      `SELECT * FROM runs WHERE status IN ('queued', 'batching') AND function_id = ANY($1)`,
      [functionIds],
    )
    return rows
  }

  /** Gives a waiting step its event and lets the run go on. */
  async resume(runId: string, stepId: string, event: Event): Promise<void> {
    await this.pool.query(
      `UPDATE runs SET steps = steps || $2::jsonb, next_at = now(),
         waits = (SELECT coalesce(jsonb_agg(w), '[]') FROM jsonb_array_elements(waits) w WHERE w->>'id' <> $3)
       WHERE id = $1 AND status = 'queued' AND NOT steps ? $3`,
      [runId, JSON.stringify({ [stepId]: { type: 'data', data: event } }), stepId],
    )
  }

  async cancel(id: string): Promise<void> {
    await this.pool.query(
      `UPDATE runs SET status = 'cancelled', ended_at = now() WHERE id = $1 AND status IN ('queued', 'batching')`,
      [id],
    )
  }

  async find(id: string): Promise<Run | null> {
    const { rows } = await this.pool.query<Run>('SELECT * FROM runs WHERE id = $1', [id])
    return rows[0] ?? null
  }

  async list(filter: { status?: string | null; functionId?: string | null; limit?: number }): Promise<Run[]> {
    const { rows } = await this.pool.query<Run>(
      `SELECT * FROM runs WHERE ($1::text IS NULL OR status = $1) AND ($2::text IS NULL OR function_id LIKE '%' || $2)
       ORDER BY created_at DESC LIMIT $3`,
      [filter.status ?? null, filter.functionId ?? null, filter.limit ?? 200],
    )
    return rows
  }

  /** Runs that would be worked on right now if there were hands enough. */
  async countDue(): Promise<number> {
    const { rows } = await this.pool.query<{ count: string }>(
      `SELECT count(*) FROM runs WHERE status IN ('queued', 'batching') AND (next_at <= now() + interval '1 second' OR lease_until > now())`,
    )
    return Number(rows[0]?.count ?? 0)
  }

  /** Whether this minute is ours to fire: of two processes and after a restart, only one gets it. */
  async claimMinute(functionId: string, minute: Date): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'UPDATE functions SET last_cron = $2 WHERE id = $1 AND (last_cron IS NULL OR last_cron < $2)',
      [functionId, minute],
    )
    return rowCount === 1
  }

  async cleanUp(): Promise<void> {
    await this.pool.query(`DELETE FROM runs WHERE ended_at < now() - interval '7 days' OR id IN (
      SELECT id FROM runs WHERE ended_at IS NOT NULL ORDER BY created_at DESC OFFSET 20000)`)
    await this.pool.query(`DELETE FROM events WHERE received_at < now() - interval '7 days'`)
  }

  async reset(): Promise<void> {
    await this.pool.query('TRUNCATE runs, events')
  }
}

async function insertRuns(client: pg.Pool | pg.PoolClient, runs: NewRun[]): Promise<void> {
  if (runs.length === 0) return
  const rows = runs.map((run) => ({
    id: randomUUID(),
    function_id: run.functionId,
    dedupe_key: run.dedupeKey,
    events: run.events,
    delay: run.delayMs ?? 0,
  }))
  await client.query(
    `INSERT INTO runs (id, function_id, status, dedupe_key, events, next_at)
     SELECT id, function_id, 'queued', dedupe_key, events, now() + make_interval(secs => delay / 1000)
     FROM jsonb_to_recordset($1::jsonb) AS r(id text, function_id text, dedupe_key text, events jsonb, delay float8)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  )
}

/** Adds an event to the batch that is filling, which starts when it is full or its time is over. */
async function appendToBatch(client: pg.PoolClient, run: NewRun): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [run.functionId])
  const { rowCount } = await client.query(
    `UPDATE runs SET events = events || $2::jsonb, next_at = CASE WHEN jsonb_array_length(events) + 1 >= $3 THEN now() ELSE next_at END,
       status = CASE WHEN jsonb_array_length(events) + 1 >= $3 THEN 'queued' ELSE status END
     WHERE id = (SELECT id FROM runs WHERE function_id = $1 AND status = 'batching' AND lease_until IS NULL LIMIT 1 FOR UPDATE)`,
    [run.functionId, JSON.stringify(run.events), run.batchSize],
  )
  if (rowCount) return
  await client.query(
    `INSERT INTO runs (id, function_id, status, events, next_at) VALUES ($1, $2, 'batching', $3, now() + make_interval(secs => $4::float8 / 1000))`,
    [randomUUID(), run.functionId, JSON.stringify(run.events), run.delayMs ?? 1_000],
  )
}
