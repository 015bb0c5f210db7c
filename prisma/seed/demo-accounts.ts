/** The people who may sign in to the demo shop. Refused in production unless DEMO=1. */
export const DEMO_ACCOUNTS = [
  { name: 'Olivia Brandt', email: 'owner@example.com', password: 'nexus-demo-owner', role: 'owner' },
  { name: 'Marc Teller', email: 'manager@example.com', password: 'nexus-demo-manager', role: 'manager' },
  {
    name: 'Carla Nguyen',
    email: 'catalogue@example.com',
    password: 'nexus-demo-catalogue',
    role: 'catalogue',
  },
  { name: 'Sam Okafor', email: 'support@example.com', password: 'nexus-demo-support', role: 'support' },
  { name: 'Rea Lindqvist', email: 'readonly@example.com', password: 'nexus-demo-readonly', role: 'readonly' },
] as const

/** The API key of the demo shop: every back-office permission, for trying the REST API. */
export const DEMO_API_KEY = 'nx_demo_0000000000000000000000000000000000'
