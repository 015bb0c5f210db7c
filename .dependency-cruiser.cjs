/** The layers of docs/architecture.md, as rules: imports point down only. */
const DOMAINS = [
  ['auth', 'settings', 'markets'],
  ['customers', 'catalog', 'tax', 'shipping', 'promotions', 'inventory', 'wishlists'],
  ['cart', 'search'],
  ['collections', 'price-lists', 'seo'],
  ['payments'],
  ['orders'],
  ['checkout'],
  ['notifications', 'webhooks', 'reporting', 'agents'],
  ['privacy'],
]
const EVERY_DOMAIN = DOMAINS.flat()
const inside = (names) => `^lib/(${names.join('|')})/`
const NOT_TESTS = '\\.test\\.tsx?$'

const domainOrder = DOMAINS.slice(0, -1).map((names, index) => ({
  name: `domain-order-${names[0]}`,
  comment: `${names.join(', ')} may import only the domains to their left`,
  severity: 'error',
  from: { path: inside(names), pathNot: NOT_TESTS },
  to: { path: inside(DOMAINS.slice(index + 1).flat()), dependencyTypesNot: ['type-only'] },
}))

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...domainOrder,
    {
      name: 'pure-core',
      comment: 'core and pricing are pure: no input, no output, no domain',
      severity: 'error',
      from: { path: '^lib/(core|pricing)/', pathNot: `${NOT_TESTS}|^lib/core/id\\.ts$` },
      to: { path: '^lib/', pathNot: '^lib/(core|pricing)/' },
    },
    {
      name: 'no-framework-in-domains',
      comment:
        'verbs know no transport and no vendor; cached.ts and next-auth.ts are the two doors that must',
      severity: 'error',
      from: { path: inside(EVERY_DOMAIN), pathNot: `${NOT_TESTS}|/cached\\.ts$|^lib/auth/next-auth\\.ts$` },
      to: {
        path: 'node_modules/(next|next-auth|stripe|inngest|resend|@upstash|react|react-dom)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domains-know-no-transport',
      severity: 'error',
      from: { path: inside(EVERY_DOMAIN), pathNot: `${NOT_TESTS}|^lib/auth/next-auth\\.ts$` },
      to: { path: '^(app|components|lib/http|lib/jobs)/' },
    },
    {
      name: 'vendors-only-in-adapters',
      severity: 'error',
      from: {
        path: '^(app|components|lib)/',
        pathNot: `${NOT_TESTS}|^lib/adapters/|^lib/jobs/|^app/api/inngest/|^components/checkout/`,
      },
      to: { path: 'node_modules/(stripe|@stripe|inngest|resend|@upstash)/' },
    },
    {
      name: 'components-never-import-app',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib/(?!core/|http/action-state)|components/(?!ui/))' },
    },
    {
      name: 'database-client-only-in-db',
      severity: 'error',
      from: { path: '^(app|components|lib|emails)/', pathNot: `${NOT_TESTS}|^lib/db/|^lib/testing/` },
      to: { path: '^prisma/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-never-imports-tools',
      severity: 'error',
      from: { path: '^(app|components|lib|emails)/', pathNot: `${NOT_TESTS}|^lib/testing/` },
      to: { path: '^(local|scripts|e2e|prisma/seed)/' },
    },
    {
      name: 'emails-are-markup',
      severity: 'error',
      from: { path: '^emails/', pathNot: NOT_TESTS },
      to: {
        path: '^(app|components|lib/(?!core/|markets/|orders/schema|orders/parts-text|customers/address-lines))',
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(prisma/generated|\\.next|next-env)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'node', 'default'],
    },
  },
}
