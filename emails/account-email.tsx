import { Link, Text } from 'react-email'
import { ACCOUNT_TEXTS, type AccountMail } from './account-texts'
import { EmailLayout } from './layout'
import { LINK, MailButton, MailHeading, TEXT } from './parts'
import { fill } from './texts'

export type AccountEmailProps = {
  kind: AccountMail
  language: 'en' | 'de'
  name: string | null
  url: string
  /** Where mails of this kind are ended. */
  stopUrl?: string
  values?: Record<string, string>
  lines?: readonly PriceLine[]
}

/** A product that the mail is about, with its prices written out. */
export type PriceLine = { label: string; url: string; before: string; now: string }

/** What a mail about an account says, before it is set as HTML or as plain text. */
export type AccountContent = {
  language: 'en' | 'de'
  subject: string
  paragraphs: string[]
  lines: { label: string; url: string; price: string }[]
  button: { label: string; url: string }
  after: string
  stop: { label: string; url: string } | null
  help: string
}

export function accountContent({
  kind,
  language,
  name,
  url,
  stopUrl,
  values = {},
  lines = [],
}: AccountEmailProps): AccountContent {
  const t = ACCOUNT_TEXTS[language]
  return {
    language,
    subject: t[kind].subject,
    paragraphs: [name ? fill(t.greeting, { name }) : t.greetingPlain, fill(t[kind].text, values)],
    lines: lines.map(({ before, now, ...line }) => ({ ...line, price: fill(t.priceNow, { before, now }) })),
    button: { label: t[kind].button, url },
    after: t[kind].after,
    stop: stopUrl === undefined ? null : { label: t.stop, url: stopUrl },
    help: t.help,
  }
}

/** Every mail about an account: what happened, one button, and what to do if it was somebody else. */
export function AccountEmail({ content }: { content: AccountContent }) {
  const { language, subject, paragraphs, lines, button, after, stop, help } = content
  return (
    <EmailLayout language={language} preview={paragraphs.at(-1) ?? subject} help={help}>
      <MailHeading>{subject}</MailHeading>
      {paragraphs.map((paragraph) => (
        <Text key={paragraph} style={TEXT}>
          {paragraph}
        </Text>
      ))}
      {lines.map(({ label, url, price }) => (
        <Text key={`${url} ${price}`} style={TEXT}>
          <Link href={url} style={LINK}>
            {label}
          </Link>
          <br />
          {price}
        </Text>
      ))}
      <MailButton {...button} />
      {after ? <Text style={{ ...TEXT, fontSize: 14 }}>{after}</Text> : null}
      {stop ? (
        <Text style={{ ...TEXT, fontSize: 14 }}>
          <Link href={stop.url} style={LINK}>
            {stop.label}
          </Link>
        </Text>
      ) : null}
    </EmailLayout>
  )
}

/** The same for readers without HTML. */
export function accountText(content: AccountContent): string {
  const { subject, paragraphs, lines, button, after, stop, help } = content
  const listed = lines.map(({ label, url, price }) => `${label}: ${price}\n${url}`)
  return [
    subject,
    ...paragraphs,
    ...listed,
    `${button.label}: ${button.url}`,
    after,
    stop ? `${stop.label}: ${stop.url}` : '',
    help,
  ]
    .filter(Boolean)
    .join('\n\n')
}
