/**
 * The fields that say which variant a form is about (`ChosenVariant`): they travel on to the page that asks once more.
 */
export function chosenFields(values: Record<string, unknown>): [name: string, value: string][] {
  return Object.entries(values).filter(
    (field): field is [string, string] =>
      typeof field[1] === 'string' && /^(?:variantId|productId|options\.[a-z0-9-]+)$/.test(field[0]),
  )
}
