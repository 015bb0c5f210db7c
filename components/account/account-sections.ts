/** The parts of the account in the order of its navigation; each is a page and a text in messages/ ("account.nav"). */
export const ACCOUNT_SECTIONS = [
  { path: '/account', key: 'overview' },
  { path: '/account/orders', key: 'orders' },
  { path: '/account/wishlists', key: 'wishlists' },
  { path: '/account/stock-alerts', key: 'stockAlerts' },
  { path: '/account/reviews', key: 'reviews' },
  { path: '/account/payment-methods', key: 'savedCards' },
  { path: '/account/profile', key: 'profile' },
  { path: '/account/addresses', key: 'addresses' },
  { path: '/account/notifications', key: 'notifications' },
  { path: '/account/security', key: 'security' },
  { path: '/account/privacy', key: 'privacy' },
] as const
