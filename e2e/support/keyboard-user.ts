import { expect, type Locator, type Page } from '@playwright/test'
import { expectAlive } from './alive'
import { skipToContent, tabTo } from './keyboard'
import { type Language, type Words, wordsOf } from './words'

/** Narrows down which of several controls with one name is meant: by what follows its name, or by where it stands. */
type Which = { about?: string; within?: Locator }

/** What somebody can do who has no mouse: every control is gone to and used with keys. */
export class KeyboardUser {
  readonly words: Words

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.words = wordsOf(language)
  }

  /** A text of the shop in the user's language. */
  t(key: string, values?: Record<string, string | number>): string {
    return this.words.t(key, values)
  }

  /** Goes to the field with that label and puts `text` in the place of what is there. */
  async types(label: string, text: string, which: Which = {}): Promise<void> {
    const field = this.field(label, which)
    await this.goesTo(field)
    const type = await field.getAttribute('type')
    // The parts of a date are typed one after the other, without what stands between them.
    if (type !== 'date') await this.page.keyboard.press('ControlOrMeta+A')
    if (text === '') await this.page.keyboard.press('Delete')
    await this.page.keyboard.type(text)
  }

  /** Presses a button with the space bar. */
  async presses(name: string, which: Which = {}): Promise<void> {
    await this.goesTo(this.named('button', name, which))
    await this.page.keyboard.press('Space')
  }

  /** Follows a link with the Enter key. */
  async follows(name: string, which: Which = {}): Promise<void> {
    await this.goesTo(this.named('link', name, which))
    await this.page.keyboard.press('Enter')
  }

  /** Opens what is folded away. */
  async unfolds(name: string, which: Which = {}): Promise<void> {
    const summary = this.scope(which)
      .locator('summary:visible')
      .filter({ hasText: this.text(name) })
    await this.goesTo(summary.first())
    await this.page.keyboard.press('Enter')
  }

  /** Ticks a box, or unticks it. */
  async ticks(label: string, which: Which = {}): Promise<void> {
    const box = this.field(label, which)
    const before = await box.isChecked()
    await this.goesTo(box)
    await this.page.keyboard.press('Space')
    await expect(box).toBeChecked({ checked: !before })
  }

  /** Chooses from a select by typing what the option says. */
  async selects(label: string, option: string, which: Which = {}): Promise<void> {
    const select = this.field(label, which)
    await this.goesTo(select)
    await this.page.keyboard.type(option)
    await expect(select.locator('option:checked')).toHaveText(new RegExp(`^${escaped(option)}`))
  }

  /** Goes on from one radio button of a group to the next, and answers the one that is chosen then. */
  async choosesNext(group: Locator): Promise<Locator> {
    const chosen = group.locator('input:checked')
    const before = await chosen.inputValue()
    await this.goesTo(chosen)
    await this.page.keyboard.press('ArrowDown')
    await expect(chosen).not.toHaveValue(before)
    return chosen
  }

  /** Chooses a file in the dialog that the keyboard opens. */
  async picks(label: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    // Asked for before the way there: the browser needs a moment to hold its dialog back.
    const dialog = this.page.waitForEvent('filechooser')
    await this.goesTo(this.field(label, {}))
    await this.page.keyboard.press('Enter')
    await (await dialog).setFiles(file)
  }

  async goesTo(target: Locator): Promise<void> {
    try {
      await this.tabsTo(target)
    } catch (error) {
      // What was pressed before has led to another page meanwhile: there it begins anew.
      if (!/context was destroyed/.test(String(error))) throw error
      await this.page.waitForLoadState()
      await this.tabsTo(target)
    }
  }

  private async tabsTo(target: Locator): Promise<void> {
    // Nobody types before a page has come alive that has only just appeared; that forms need no script, others show.
    await expectAlive(target)
    await skipToContent(this.page)
    await tabTo(this.page, target)
  }

  private field(label: string, which: Which): Locator {
    const text = escaped(this.text(label))
    // Fields that may stay empty say so behind their name.
    const name = new RegExp(
      `^${text}${which.about === undefined ? '(?: \\(.*\\))?$' : `.*${escaped(which.about)}`}`,
    )
    return this.scope(which).getByLabel(name).filter({ visible: true }).first()
  }

  private named(role: 'button' | 'link', name: string, which: Which): Locator {
    const text = this.text(name)
    const pattern =
      which.about === undefined ? text : new RegExp(`^${escaped(text)}.*${escaped(which.about)}`)
    return this.scope(which).getByRole(role, { name: pattern, exact: true }).first()
  }

  private scope({ within }: Which): Page | Locator {
    return within ?? this.page
  }

  /** Names are keys of the messages; with a leading "=" they are the text itself. */
  private text(name: string): string {
    return name.startsWith('=') ? name.slice(1) : this.t(name)
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
