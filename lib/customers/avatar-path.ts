/** Where a picture in the storage of uploads is shown. */
export function avatarPath(file: string): string {
  return `/api/uploads/${file}`
}
