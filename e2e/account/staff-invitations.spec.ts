import { expect } from '@playwright/test'
import { PASSWORD } from '../support/person'
import { addsApp } from '../support/second-factor'
import { newAddress } from '../support/services'
import type { Visitor } from '../support/visitor'
import { inWays, test, type Way } from '../support/ways'

/** The back office speaks English. */
const WAYS: readonly Way[] = [
  { language: 'en', hasScript: true },
  { language: 'en', hasScript: false },
]

const SECOND_FACTOR = '/account/security/second-factor?next=%2Fadmin'

async function signsInAsOwner(owner: Visitor): Promise<void> {
  await owner.open('/admin')
  await owner.typesPassword({ email: 'owner@example.com', password: 'nexus-demo-owner' })
  await expect(owner.page.getByRole('navigation', { name: 'Back office' })).toBeVisible()
  await owner.follows('=Staff')
  await expect(owner.page.getByRole('heading', { level: 1 })).toHaveText('Staff')
}

async function isConfirmed({ page }: Visitor, text: string): Promise<void> {
  await expect(page.locator('div[tabindex="-1"]:focus').getByRole('status')).toContainText(text)
}

inWays(WAYS, () => {
  test('an owner invites a colleague, who accepts with a second factor; the role changes, and the colleague goes', async ({
    visitor: owner,
    elsewhere: colleague,
  }) => {
    // Every page on the way is looked at by axe, in both themes: long for one test on a busy machine.
    test.setTimeout(150_000)
    const email = newAddress('colleague')
    // Told from the colleague of the same journey that is gone through in another way at the same time.
    const name = `Noor ${email.slice(0, email.indexOf('@'))}`
    await signsInAsOwner(owner)
    const invites = async () => {
      await owner.types('=E-mail', email)
      await owner.presses('=Send invitation')
      await isConfirmed(owner, 'The invitation is on its way by mail.')
    }
    await owner.types('=E-mail', 'owner@example.com')
    await owner.presses('=Send invitation')
    await owner.isRefused('This person works here already.')
    await invites()
    await owner.findsPageSound()
    await owner.shoots('admin-staff')
    const first = await owner.receives('staff_invitation', email)
    await owner.presses('=Withdraw the invitation of', { about: email })
    await isConfirmed(owner, 'The invitation is withdrawn')
    const link = await colleague.opensLinkIn(first, '/admin/invitations/')
    await expect(colleague.page.getByRole('heading', { name: 'This invitation is over' })).toBeVisible()
    await colleague.findsPageSound()

    await invites()
    await expect(async () => {
      const again = await owner.receives('staff_invitation', email)
      expect(again.text).not.toContain(link)
      await colleague.opensLinkIn(again, '/admin/invitations/')
    }).toPass({ timeout: 20_000 })
    await expect(colleague.page.getByLabel('E-mail')).toHaveValue(email)
    await colleague.findsPageSound()
    await colleague.shoots('admin-invitation')
    await colleague.types('=Your name', name)
    await colleague.types('=Password', 'password123')
    await colleague.page.keyboard.press('Enter')
    await colleague.isRefused(colleague.words.atField('weakPassword'))
    await expect(colleague.page.getByLabel('Your name')).toHaveValue(name)
    await colleague.types('=Password', PASSWORD)
    await colleague.presses('=Create account')
    await colleague.isAt(SECOND_FACTOR)
    // Without a second factor the back office stays closed, and leads to where one is set up.
    await colleague.open('/admin/orders')
    await expect(colleague.page).toHaveURL(/second-factor\?next=%2Fadmin%2Forders/)
    await addsApp(colleague)
    await colleague.presses('secondFactor.codesKept')
    await expect(colleague.page.getByRole('navigation', { name: 'Back office' })).toBeVisible()

    await owner.open('/admin/staff')
    await expect(owner.page.getByRole('listitem').filter({ hasText: email })).toHaveCount(0)
    await owner.follows(`=${name}`)
    await expect(owner.page.getByRole('heading', { level: 1 })).toContainText(name)
    await owner.findsPageSound()
    await owner.shoots('admin-staff-member')
    await owner.selects('=May do', 'Catalogue')
    await owner.presses('=Change role')
    await isConfirmed(owner, 'The role is now “Catalogue”.')
    await owner.unfolds(`=Remove ${name} …`)
    await owner.presses(`=Remove ${name}`)
    await isConfirmed(owner, 'Removed. They are signed out everywhere.')
    await colleague.open('/account')
    await expect(colleague.page).toHaveURL(/\/sign-in\?next=/)
  })
})
