import { createHash } from 'node:crypto'
import { openJournal } from '../http/journal'

export type Provider = 'google' | 'github'

/** Somebody with an account at a provider. */
export type Person = {
  provider: Provider
  /** As the provider numbers people: never changes, whatever the address does. */
  id: string
  email: string
  name: string
  /** Whether the provider has seen that the address is theirs. */
  isVerified: boolean
}

export type Described = Pick<Person, 'email' | 'name' | 'isVerified'>

const DEMO_PEOPLE: Described[] = [
  { email: 'mira.solberg@example.com', name: 'Mira Solberg', isVerified: true },
  { email: 'jonas.keller@example.com', name: 'Jonas Keller', isVerified: true },
  { email: 'tessa.okoye@example.com', name: 'Tessa Okoye', isVerified: false },
]
/** Of those who were typed in. */
const OFFERED = 5

/** Who has accounts at the stand-in: the demo people, and whoever was typed in, kept in a journal. */
export class People {
  private readonly known = new Map<string, Person>()
  private readonly journal

  constructor(stateDir: string) {
    this.welcomeDemoPeople()
    this.journal = openJournal<Person>(`${stateDir}/people.jsonl`, this.remember, () => [
      ...this.known.values(),
    ])
  }

  /** The account with this address; as described from now on. */
  save(provider: Provider, described: Described): Person {
    const email = described.email.trim().toLowerCase()
    const person = { ...described, provider, email, id: numberOf(provider, email) }
    this.remember(person)
    this.journal.append(person)
    return person
  }

  find(provider: Provider, id: string): Person | undefined {
    return this.list(provider).find((person) => person.id === id)
  }

  /** Whom a page offers: the demo people, and before them whoever was typed in, the last one first. */
  offered(provider: Provider): Person[] {
    const isDemo = ({ email }: Person) => DEMO_PEOPLE.some((each) => each.email === email)
    const typed = this.list(provider).filter((person) => !isDemo(person))
    return [...typed.slice(0, OFFERED), ...this.list(provider).filter(isDemo)]
  }

  list(provider: Provider): Person[] {
    return [...this.known.values()].filter((person) => person.provider === provider).reverse()
  }

  reset(): void {
    this.known.clear()
    this.journal.reset()
    this.welcomeDemoPeople()
  }

  private readonly remember = (person: Person): void => {
    const key = `${person.provider} ${person.id}`
    this.known.delete(key)
    this.known.set(key, person)
  }

  private welcomeDemoPeople(): void {
    for (const provider of ['google', 'github'] as const)
      for (const person of DEMO_PEOPLE.toReversed())
        this.remember({ ...person, provider, id: numberOf(provider, person.email) })
  }
}

/** The same address has the same number after a reset too: 21 digits at Google, fewer at GitHub. */
function numberOf(provider: Provider, email: string): string {
  const hash = BigInt(`0x${createHash('sha256').update(`${provider} ${email}`).digest('hex').slice(0, 32)}`)
  return provider === 'google' ? `1${String(hash % 10n ** 20n).padStart(20, '0')}` : String(hash % 10n ** 12n)
}
