import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { problemResponse } from '@/lib/http/problem'

/** What is not there says so in the API's own words. */
function nothingHere(): Response {
  return problemResponse(
    new AppError(
      'not_found',
      'http.not_found',
      'There is nothing at this address. See /api/v1/openapi.json.',
    ),
    newId(),
  )
}

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
}
