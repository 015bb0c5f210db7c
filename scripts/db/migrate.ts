import { command } from './command'
import { migrate } from './database'

await command(async (databaseUrl) => {
  const applied = await migrate(databaseUrl)
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`)
})
