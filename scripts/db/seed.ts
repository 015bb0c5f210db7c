import { command } from './command'
import { migrate } from './database'
import { seedDemo } from './seed-demo'

await command(async (databaseUrl) => {
  await migrate(databaseUrl)
  const done = await seedDemo(databaseUrl, { log: (line) => console.log(`  ${line}`) })
  console.log(
    done === 'seeded'
      ? 'The demo shop is there. npm start shows it.'
      : 'The database has a catalogue already. To begin anew: npm run db:reset',
  )
})
