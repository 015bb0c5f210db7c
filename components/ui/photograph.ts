/** The size of the shop's own photographs, in pixels: what most pictures of a list have in common does not travel with each. */
export const PHOTOGRAPH = { width: 960, height: 1200 }
