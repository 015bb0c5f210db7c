import { db, disconnect } from '@/lib/db/client'
import { seed } from '@/prisma/seed/seed'

const isEmpty = (await db.product.count()) === 0
if (isEmpty) await seed({ log: (line) => console.log(`  ${line}`) })
else console.log('The database has a catalogue already.')
await disconnect()
