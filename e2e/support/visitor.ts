import { expect, type Page } from '@playwright/test'
import type { AccountMail } from '@/emails/account-texts'
import { MARKETS } from '@/lib/markets/markets'
import { expectSound } from './accessibility'
import { KeyboardUser } from './keyboard-user'
import { type Account, makeAccount, PASSWORD } from './person'
import { type Mail, mailsTo } from './services'
import type { Way } from './ways'

/** Somebody in front of the shop without a mouse: what they go through, see and receive by mail. */
export class Visitor extends KeyboardUser {
  private readonly market

  constructor(
    page: Page,
    readonly way: Way,
  ) {
    super(page, way.language)
    this.market = MARKETS[way.language === 'de' ? 'de-de' : 'en-us']
  }

  path(path: `/${string}`): string {
    return `${this.market.prefix}${path}`
  }

  async open(path: `/${string}`): Promise<void> {
    await this.page.goto(this.path(path))
  }

  /** An account of this language, straight into the database. */
  async hasAccount(name = 'visitor', role?: 'owner' | 'support'): Promise<Account> {
    return makeAccount(name, role, this.market.locale)
  }

  async signsIn(
    account: { email: string; password?: string },
    next: `/${string}` = '/account',
  ): Promise<void> {
    await this.open(`/sign-in?next=${encodeURIComponent(next)}`)
    await this.typesPassword(account)
    await this.isAt(this.path(next))
  }

  /** On the sign-in page that is open. */
  async typesPassword({ email, password = PASSWORD }: { email: string; password?: string }): Promise<void> {
    await this.types('account.email', email)
    await this.types('account.password', password)
    await this.page.keyboard.press('Enter')
  }

  /** On a page, or one whose path and query match; without script its fragment leads to what the page tells. */
  async isAt(path: string | RegExp): Promise<void> {
    await expect(this.page).toHaveURL(({ pathname, search }) =>
      typeof path === 'string' ? pathname + search === path : path.test(pathname + search),
    )
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).filter({ visible: true }).first()).toBeVisible()
  }

  async seesHeading(key: string, values?: Record<string, string | number>): Promise<void> {
    await expect(
      this.page.getByRole('heading', { level: 1, name: this.t(key, values), exact: true }),
    ).toBeVisible()
  }

  /** What has been done is told, and the keyboard goes on from there. */
  async isTold(done: string): Promise<void> {
    const focused = this.page.locator('div[tabindex="-1"]:focus')
    await expect(focused.getByRole('status'), 'the focus is on the message').toHaveText(
      this.t(`account.done.${done}`),
    )
  }

  /** A form says what is wrong, above and at its field, and the keyboard goes on from there. */
  async isRefused(message?: string): Promise<void> {
    const alert = this.page.locator('div[tabindex="-1"]:focus').getByRole('alert')
    await expect(alert, 'the focus is on what went wrong').toBeVisible()
    if (message) await this.sees(message)
  }

  /** axe and its companions, where there is script to run them. */
  async findsPageSound(): Promise<void> {
    if (this.way.hasScript) await expectSound(this.page)
  }

  async shoots(name: string): Promise<void> {
    if (this.way.hasScript)
      await this.page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: true })
  }

  /** Waits for a mail in the visitor's language. */
  async receives(mail: AccountMail, address: string): Promise<Mail> {
    return this.receivesMail(this.words.subject(mail), address)
  }

  async receivesMail(subject: string, address: string): Promise<Mail> {
    let found: Mail | undefined
    await expect
      .poll(
        async () => {
          const mails = await mailsTo(address)
          found = mails.find((mail) => mail.subject === subject)
          return mails.map((mail) => mail.subject)
        },
        { timeout: 30_000 },
      )
      .toContain(subject)
    if (!found) throw new Error(`No mail “${subject}”`)
    return found
  }

  /** Opens the link of a mail that contains `part`, which is of the visitor's market. */
  async opensLinkIn(mail: Mail, part: string): Promise<string> {
    const link = mail.text.match(/https?:\/\/[^\s)\]>]+/g)?.find((each) => each.includes(part))
    if (!link) throw new Error(`No link to ${part} in “${mail.subject}”`)
    expect(new URL(link).pathname).toMatch(new RegExp(`^${this.market.prefix}${part}`))
    await this.page.goto(link)
    return link
  }
}
