import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

/**
 * Prisma's own schema engine as WebAssembly, talking through Prisma's driver adapter: what
 * `prisma migrate` does, without the native engine that it would download. Databases made by either are
 * accepted by the other (same table, same checksums).
 */
export type SchemaEngine = {
  /** Applies the committed migrations that are missing; answers their names. */
  apply(): Promise<string[]>
  /** The SQL that would turn the database into the schema; empty (a comment) when they agree. */
  diff(): Promise<string>
  close(): Promise<void>
}

export async function openSchemaEngine(databaseUrl: string): Promise<SchemaEngine> {
  load()
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const files = schemaFiles()
  // The engine answers a failure with a number in place of what PostgreSQL said.
  let scriptError: unknown
  const engine = await wasm.SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => undefined,
    adapterFactory(pool, (error) => {
      scriptError = error
    }),
  )
  const filters = { externalTables: [], externalEnums: [] }
  return {
    async apply() {
      try {
        const migrationsList = migrations()
        return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames
      } catch (error) {
        throw scriptError ?? error
      }
    },
    async diff() {
      const { stdout } = await engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: '.' },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters,
      })
      return stdout ?? ''
    },
    close: () => pool.end(),
  }
}

export const MIGRATIONS = 'prisma/migrations'

/** The committed migrations, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => /^\d{14}_/.test(name))
    .sort()
}

export function readMigration(name: string): string {
  return readFileSync(`${MIGRATIONS}/${name}/migration.sql`, 'utf8')
}

function migrations() {
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readMigration(name) },
      },
    })),
  }
}

function schemaFiles() {
  return readdirSync('prisma/schema')
    .sort()
    .map((name) => ({
      path: `prisma/schema/${name}`,
      content: readFileSync(`prisma/schema/${name}`, 'utf8'),
    }))
}

let isLoaded = false

function load(): void {
  if (isLoaded) return
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => console.error('schema engine:', message),
    },
  })
  const require = createRequire(import.meta.url)
  const file = require
    .resolve('@prisma/schema-engine-wasm')
    .replace('schema_engine.js', 'schema_engine_bg.wasm')
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': wasm,
  })
  wasm.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  isLoaded = true
}

/** PostgreSQL's internal type "char" (18), which introspection reads. */
const INTERNAL_CHAR = 18
const BPCHAR = 1042

/** The adapter does not know the internal "char": its columns are passed off as character and marked as such again. */
function adapterFactory(pool: pg.Pool, onScriptError: (error: unknown) => void) {
  let marked: number[] = []
  const query = async (...args: Parameters<pg.PoolClient['query']>) => {
    const client = await pool.connect()
    try {
      const result = await client.query(...args)
      marked = []
      for (const [index, field] of (result as unknown as pg.QueryResult).fields?.entries() ?? []) {
        if (field.dataTypeID !== INTERNAL_CHAR) continue
        field.dataTypeID = BPCHAR
        marked.push(index)
      }
      return result
    } finally {
      client.release()
    }
  }
  Object.assign(pool, { query })
  const factory = new PrismaPg(pool)
  return bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: factory.connectToShadowDb.bind(factory),
    async connect() {
      const adapter = await factory.connect()
      const queryRaw = adapter.queryRaw.bind(adapter)
      adapter.queryRaw = async (sql) => {
        const result = await queryRaw(sql)
        for (const index of marked) result.columnTypes[index] = ColumnTypeEnum.Character
        marked = []
        return result
      }
      // The adapter's own cuts a script at every semicolon, inside texts and functions too, and is no transaction.
      // Sent whole, PostgreSQL runs it as one, as the native engine has it: a migration is there or it is not.
      adapter.executeScript = async (script) => {
        try {
          await pool.query(script)
        } catch (error) {
          onScriptError(error)
          throw error
        }
      }
      return adapter
    },
  })
}
