import type { Ports } from '../../local/up'
import { DEMO_ACCOUNTS, DEMO_API_KEY } from '../../prisma/seed/demo-accounts'

/** Says where everything is, and who may sign in to the demo. */
export function printAddresses(options: { ports: Ports; given: (keyof Ports)[]; isDemo: boolean }): void {
  const { ports, given, isDemo } = options
  const at = (port: number, path = '') => `http://localhost:${port}${path}`
  const local = (service: keyof Ports, name: string, note: string): string[][] =>
    given.includes(service) ? [[name, 'your own', '']] : [[name, at(ports[service]), note]]
  const rows = [
    ['Shop', at(ports.app), `German: ${at(ports.app, '/de-de')}`],
    ['Back office', at(ports.app, '/admin'), ''],
    ['API docs', at(ports.app, '/api/docs'), ''],
    ...local('mailbox', 'Mailbox', 'every mail the shop sends'),
    ...local('stripe', 'Payments', 'pay with 4242 4242 4242 4242'),
    ...local('inngest', 'Jobs', ''),
    ...(given.includes('identity')
      ? []
      : local('identity', 'Accounts', 'who signs in with Google or GitHub')),
  ]
  const line = ([name = '', url = '', note = '']: string[]) =>
    `  ${name.padEnd(13)}${url.padEnd(32)}${note}`.trimEnd()
  console.log(`\n${rows.map(line).join('\n')}`)
  if (isDemo) {
    console.log('\n  Demo sign-ins for the back office:')
    for (const { email, password, role } of DEMO_ACCOUNTS)
      console.log(`    ${email.padEnd(24)}${password.padEnd(24)}${role}`)
    console.log(`    API key: ${DEMO_API_KEY}`)
  }
  console.log('\n  Ctrl-C stops everything.\n')
}
