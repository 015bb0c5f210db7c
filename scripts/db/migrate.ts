import { migrate } from './database'

const url = process.env.DATABASE_URL ?? ''
const applied = await migrate(url)
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`)
