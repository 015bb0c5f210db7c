/** The largest picture that is taken, in bytes. */
export const AVATAR_BYTES = 5 * 1024 * 1024
