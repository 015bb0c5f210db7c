import sharp from 'sharp'
import { expect, it } from 'vitest'
import { jpegPicture } from './jpeg-picture'

it('makes a JPEG of a picture of the catalogue, as large as it is kept', async () => {
  const [product, category] = [
    await jpegPicture('products/ebb-mug/sand'),
    await jpegPicture('categories/ceramics'),
  ]
  expect(await sharp(product).metadata()).toMatchObject({ format: 'jpeg', width: 960 })
  expect(await sharp(category).metadata()).toMatchObject({ format: 'jpeg', width: 960 })
  expect(await jpegPicture('products/ebb-mug/sand')).toBe(product)
})

it.each([
  'products/ebb-mug/nothing',
  'products/ebb-mug/../ebb-mug/sand',
  'products/ebb-mug',
  '../package',
  'brand/icon',
  'products/ebb-mug/sand-960.avif',
  'products/EBB-MUG/sand',
  `products/${'a'.repeat(200)}/sand`,
  'products/ebb\0mug/sand',
  '',
])('knows no picture %j', async (name) => {
  await expect(jpegPicture(name)).rejects.toMatchObject({ code: 'picture.not_found' })
})

it('lets few wait: the others are told to come back', async () => {
  const asked = await Promise.allSettled(
    Array.from({ length: 80 }, (_, index) => jpegPicture(`products/nothing-${index}/sand`)),
  )
  const codes = asked.map((each) => (each.status === 'rejected' ? each.reason.code : 'made'))
  expect(codes.filter((code) => code === 'picture.busy').length).toBeGreaterThan(0)
  expect(codes.filter((code) => code === 'picture.not_found').length).toBeGreaterThan(40)
})
