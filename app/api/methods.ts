import { contracts } from '@/app/api/v1/contracts'
import { apiMethods, methodsOf } from '@/lib/http/api-methods'

/** What the addresses beside the contracts allow. A test walks the route files and compares. */
export const OTHER_METHODS = {
  '/api/auth/{...nextauth}': ['GET', 'POST'],
  '/api/cart': ['GET'],
  '/api/docs': ['GET'],
  '/api/health/live': ['GET'],
  '/api/health/ready': ['GET'],
  '/api/inngest': ['GET', 'POST', 'PUT'],
  '/api/uploads/avatars/{name}': ['GET'],
  '/api/v1/openapi.json': ['GET'],
  '/api/webhooks/stripe': ['POST'],
} as const

/** The methods that an address below /api allows; null where there is nothing. */
export const methodsAllowed = apiMethods({ ...methodsOf(contracts), ...OTHER_METHODS })
