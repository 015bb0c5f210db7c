import { expect } from '@playwright/test'
import sharp from 'sharp'
import { BOTH_WAYS, inWays, test } from '../support/ways'

inWays(BOTH_WAYS, ({ language }) => {
  test('somebody says who they are and shows their face', async ({ visitor }) => {
    const { page, words } = visitor
    await visitor.signsIn(await visitor.hasAccount('profile'))
    await visitor.follows('account.nav.profile')
    await visitor.seesHeading('profile.heading')
    const [typed, kept] =
      language === 'de' ? ['030 23125100', '+493023125100'] : ['202 555 0123', '+12025550123']
    await visitor.types('profile.phone', typed)
    // Month, day and year: Chromium asks for them in the order of its own language.
    await visitor.types('profile.birthDate', '01012990')
    await visitor.types('profile.bio', 'Two lines,\nand a cat.')
    await visitor.presses('profile.save')
    await visitor.isRefused(words.atField('birthDate'))
    const bio = page.getByRole('textbox', { name: visitor.t('profile.bio') })
    await expect(bio).toHaveValue('Two lines,\nand a cat.')
    await visitor.types('profile.birthDate', '02281990')
    await visitor.presses('profile.save')
    await visitor.isTold('profile-saved')
    await expect(page.getByLabel(visitor.t('profile.phone'))).toHaveValue(kept)
    await expect(page.getByLabel(visitor.t('profile.birthDate'))).toHaveValue('1990-02-28')

    await visitor.picks('profile.choosePicture', {
      name: 'fake.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    })
    await visitor.presses('profile.savePicture')
    await visitor.isRefused(words.refusal('avatar.unsupported'))
    await visitor.picks('profile.choosePicture', {
      name: 'me.jpg',
      mimeType: 'image/jpeg',
      buffer: await sharp({ create: { width: 600, height: 400, channels: 3, background: '#1f5c4d' } })
        .jpeg()
        .toBuffer(),
    })
    await visitor.presses('profile.savePicture')
    await visitor.isTold('picture-saved')
    const shown = page.locator('main img[src^="/api/uploads/avatars/"]')
    expect(
      await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(512)
    await visitor.findsPageSound()
    await visitor.presses('profile.removePicture')
    await visitor.isTold('picture-removed')
    await expect(shown).toBeHidden()
  })
})
