import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const SCHEMA = 'prisma/schema'
const FILE = 'lib/privacy/personal-data.json'

/** Writes the map of personal data, if the schema says something new. */
export function writePersonalData() {
  const text = personalDataJson()
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) writeFileSync(FILE, text)
}

/**
 * The map as JSON. For every model whose rows belong to a person or hold something about one: which columns are
 * marked with `@pii`, of which type, and how a row finds its person: by the column `userId`, by an address
 * (`@owner address`), or through the row it is a part of, by relation or by `@owner Model`.
 */
export function personalDataJson() {
  const models = readModels()
  const owners = new Map([['User', []]])
  for (const [name, { fields }] of models) {
    const own = fields.flatMap((field) => ownersOf(field))
    if (own.length > 0) owners.set(name, own)
  }
  addParts(models, owners)
  const map = {}
  for (const name of [...models.keys()].sort()) {
    const { fields } = models.get(name)
    const personal = fields.filter(({ comment }) => /@pii\b/.test(comment))
    if (!owners.has(name) && personal.length === 0) continue
    map[name] = {
      owners: owners.get(name) ?? [],
      hasId: fields.some((field) => field.name === 'id'),
      personal: Object.fromEntries(personal.map((field) => [field.name, field.type])),
    }
  }
  return `${JSON.stringify(map, null, 2)}\n`
}

/** Every column of the database, as "Model.column". */
export function columnNames() {
  const models = readModels()
  return [...models].flatMap(([model, { fields }]) =>
    fields.filter(({ type }) => !models.has(type.replace(/\W/g, ''))).map(({ name }) => `${model}.${name}`),
  )
}

function ownersOf({ name, comment }) {
  const said = /@owner (\w+)/.exec(comment)?.[1]
  if (name === 'userId') return [{ column: name, of: 'User' }]
  return said ? [{ column: name, of: said }] : []
}

/** A row that cannot be without a row of somebody's is theirs as well. */
function addParts(models, owners) {
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false
    for (const [name, { fields }] of models) {
      const whole = fields.find(({ type, column }) => column && owners.has(type))
      if (owners.has(name) || !whole) continue
      owners.set(name, [{ column: whole.column, of: whole.type }])
      hasGrown = true
    }
  }
}

/** The models of the schema with their fields; of a field the comment above it, and the column of a relation. */
function readModels() {
  const models = new Map()
  for (const file of readdirSync(SCHEMA).sort()) {
    const text = readFileSync(`${SCHEMA}/${file}`, 'utf8')
    for (const [, name, body] of text.matchAll(/^model (\w+) \{\n(.*?)^\}/gms))
      models.set(name, { fields: readFields(body) })
  }
  return models
}

function readFields(body) {
  const fields = []
  let comment = ''
  for (const line of body.split('\n').map((each) => each.trim())) {
    const [, name, type] = /^(\w+)\s+(\w+(?:\?|\[\])?)/.exec(line) ?? []
    if (line.startsWith('///')) comment += `${line} `
    else {
      if (name) fields.push({ name, type, comment, column: /@relation\(fields: \[(\w+)\]/.exec(line)?.[1] })
      comment = ''
    }
  }
  return fields
}
