import { newId } from '@/lib/core/id'
import { problemResponse } from '@/lib/http/problem'
import { notHere } from '@/lib/http/refuse-request'

/** What is not there says so in the API's own words. */
function nothingHere(): Response {
  return problemResponse(notHere(), newId())
}

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
}
