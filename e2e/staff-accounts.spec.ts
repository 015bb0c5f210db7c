import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/accessibility'
import { APP, api, mailsTo, newAddress } from './support/services'
import { signIn } from './support/staff'

const PASSWORD = 'four random words here'
const SECOND_FACTOR = `${APP}/account/security/second-factor?next=%2Fadmin`
const PHONE = { viewport: { width: 390, height: 800 } }

/** Invites as the page's owner, and answers the link that arrives by mail. */
async function invite(page: Page, email: string, role = 'support'): Promise<string> {
  await page.goto('/admin/staff')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Role').selectOption(role)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText('The invitation is on its way by mail.')).toBeVisible()
  return linkIn(email)
}

async function linkIn(email: string): Promise<string> {
  let link = ''
  await expect
    .poll(
      async () => {
        const [mail] = await mailsTo(email)
        link = /http\S+\/admin\/invitations\/[\w-]{22}/.exec(mail?.text ?? '')?.[0] ?? ''
        return link
      },
      { timeout: 20_000 },
    )
    .not.toBe('')
  return link
}

const newPage = async (browser: Browser, options: object = {}) =>
  (await browser.newContext({ baseURL: APP, ...options })).newPage()

test('an owner invites a colleague, who accepts; the role changes, and the colleague goes', async ({
  page,
  browser,
}) => {
  // Every page on the way is looked at by axe, in both themes: long for one test on a busy machine.
  test.setTimeout(150_000)
  const email = newAddress('colleague')
  await page.setViewportSize(PHONE.viewport)
  await signIn(page)
  await page.getByRole('navigation', { name: 'Back office' }).getByRole('link', { name: 'Staff' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff')
  const link = await invite(page, email)
  await expect(page.getByRole('listitem').filter({ hasText: email })).toContainText(
    'Invited by Olivia Brandt',
  )
  await expectSound(page)
  await page.screenshot({ path: 'test-results/screens/admin-staff.png', fullPage: true })

  const colleague = await newPage(browser, PHONE)
  await colleague.goto(link)
  await expect(colleague.getByLabel('E-mail')).toHaveValue(email)
  await expectSound(colleague)
  await colleague.screenshot({ path: 'test-results/screens/admin-invitation.png', fullPage: true })
  await colleague.getByLabel('Your name').fill('Noor Haddad')
  await colleague.getByLabel('Password').fill('password123')
  await colleague.getByRole('button', { name: 'Create account' }).click()
  await expect(colleague.getByRole('link', { name: /^Password: This would be guessed/ })).toBeVisible()
  await colleague.getByLabel('Password').fill(PASSWORD)
  await colleague.getByRole('button', { name: 'Create account' }).click()
  await expect(colleague).toHaveURL(SECOND_FACTOR)
  // Without a second factor the back office stays closed, and leads to where one is set up.
  await colleague.goto('/admin/orders')
  await expect(colleague).toHaveURL(/second-factor\?next=%2Fadmin%2Forders/)
  await colleague.goto(link)
  await expect(colleague.getByRole('heading', { name: 'This invitation is over' })).toBeVisible()
  await expectSound(colleague)

  await page.goto('/admin/staff')
  await expect(page.getByRole('listitem').filter({ hasText: email })).toHaveCount(0)
  await expect(page.getByRole('row').filter({ hasText: email })).toContainText('No second factor')
  await page.getByRole('link', { name: 'Noor Haddad' }).click()
  await expectSound(page)
  await page.screenshot({ path: 'test-results/screens/admin-staff-member.png', fullPage: true })
  await page.getByLabel('May do').selectOption('catalogue')
  await page.getByRole('button', { name: 'Change role' }).click()
  await expect(page.getByText('The role is now “Catalogue”.')).toBeVisible()
  await page.getByText('Remove Noor Haddad …').click()
  await page.getByRole('button', { name: 'Remove Noor Haddad' }).click()
  await expect(page.getByText('Removed. They are signed out everywhere.')).toBeVisible()
  await colleague.goto('/account')
  await expect(colleague).toHaveURL(/\/sign-in\?next=/)
})

test('without JavaScript: invite twice, withdraw, and accept', async ({ browser }) => {
  const owner = await newPage(browser, { javaScriptEnabled: false })
  await signIn(owner)
  const email = newAddress('no-script')
  const first = await invite(owner, email)
  await owner.getByLabel('E-mail').fill('owner@example.com')
  await owner.getByRole('button', { name: 'Send invitation' }).click()
  await expect(owner.getByText('This person works here already.')).toBeVisible()
  await owner.getByRole('button', { name: `Withdraw the invitation of ${email}` }).click()
  await expect(owner.getByText('The invitation is withdrawn')).toBeVisible()
  const guest = await newPage(browser, { javaScriptEnabled: false })
  await guest.goto(first)
  await expect(guest.getByRole('heading', { name: 'This invitation is over' })).toBeVisible()

  await guest.goto(await invite(owner, newAddress('no-script'), 'readonly'))
  await guest.getByLabel('Your name').fill('Ilse Berg')
  await guest.getByLabel('Password').fill('password123')
  await guest.getByRole('button', { name: 'Create account' }).click()
  await expect(guest.getByText('This would be guessed quickly.').first()).toBeVisible()
  await expect(guest.getByLabel('Your name')).toHaveValue('Ilse Berg')
  await guest.getByLabel('Password').fill(PASSWORD)
  await guest.getByRole('button', { name: 'Create account' }).click()
  await expect(guest).toHaveURL(SECOND_FACTOR)
})

test('a customer joins with the account they have; somebody else cannot', async ({ page, browser }) => {
  const [email, other] = [newAddress('customer'), newAddress('other')]
  for (const address of [email, other])
    await api('/auth/registrations', { method: 'POST', body: { email: address, password: PASSWORD } })
  await signIn(page)
  const link = await invite(page, email, 'manager')

  const customer = await newPage(browser)
  await customer.goto(link)
  await expect(customer.getByText(`There is an account for ${email} already.`)).toBeVisible()
  await customer.getByRole('link', { name: 'Sign in' }).click()
  const enter = async (address: string) => {
    await customer.getByLabel('E-mail').fill(address)
    await customer.getByLabel('Password').fill(PASSWORD)
    await customer.getByRole('button', { name: 'Sign in' }).click()
  }
  await enter(other)
  await expect(customer.getByText(`you are signed in as ${other}`)).toBeVisible()
  await expectSound(customer)
  await customer.getByRole('button', { name: 'Sign out' }).click()
  await expect(customer).toHaveURL(/\/admin\/sign-in/)
  await customer.goto(link)
  await customer.getByRole('link', { name: 'Sign in' }).click()
  await enter(email)
  await expect(customer).toHaveURL(link)
  await expectSound(customer)
  await customer.getByRole('button', { name: 'Accept the invitation' }).click()
  await expect(customer).toHaveURL(SECOND_FACTOR)
})

test('managers look, and other roles are told what they lack', async ({ page }) => {
  await signIn(page, 'manager')
  await page.goto('/admin/staff')
  await expect(page.getByText(/may look but not invite: that takes the permission staff:write/)).toBeVisible()
  await page.getByRole('link', { name: 'Olivia Brandt' }).click()
  await expect(page.getByText(/may look but not change roles/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Remove|Change role/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/admin\/sign-in/)
  await signIn(page, 'readonly')
  await expect(page.getByRole('link', { name: 'Staff' })).toHaveCount(0)
  await page.goto('/admin/staff')
  await expect(page.getByText(/needs the permission staff:read/)).toBeVisible()
})
