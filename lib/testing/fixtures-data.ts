import type { Address } from '@/lib/customers/schema'

export const NEW_YORK: Address = {
  name: 'Nora Whitfield',
  company: null,
  line1: '12 Orchard Street',
  line2: null,
  city: 'New York',
  region: 'NY',
  postcode: '10002',
  country: 'US',
  phone: null,
}
