/** npm run db:seed -- 2026-01-31T12:00:00Z tells the story of the shop as if it were that moment. */
import { command } from './command'
import { migrate } from './database'
import { seedDemo } from './seed-demo'

await command(async (databaseUrl) => {
  const moment = process.argv[2]
  const now = moment ? new Date(moment) : new Date()
  if (Number.isNaN(now.getTime()))
    throw new Error(`"${moment}" is no moment. For example: 2026-01-31T12:00:00Z`)
  await migrate(databaseUrl)
  const done = await seedDemo(databaseUrl, { log: (line) => console.log(`  ${line}`), now })
  console.log(
    done === 'seeded'
      ? 'The demo shop is there. npm start shows it.'
      : 'The database has a catalogue already. To begin anew: npm run db:reset',
  )
})
