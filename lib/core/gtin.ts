/**
 * Whether a text is a Global Trade Item Number (EAN, UPC) of 8, 12, 13 or 14 digits, of which the last proves the others:
 * from the right they count three times and once by turns, and the sum is a multiple of ten (GS1 General Specifications,
 * 7.9.1). Isomorphic.
 */
export function isGtin(text: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(text)) return false
  const digits = [...text].reverse().map(Number)
  return digits.reduce((sum, digit, at) => sum + digit * (at % 2 === 1 ? 3 : 1), 0) % 10 === 0
}
