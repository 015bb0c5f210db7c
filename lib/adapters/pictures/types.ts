/** What a picture may be. Isomorphic: forms and contracts say the same. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const
