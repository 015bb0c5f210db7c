import { Button, Heading, Link, Section, Text } from 'react-email'
import { ACCOUNT_TEXTS, type AccountMail } from './account-texts'
import { EmailLayout } from './layout'
import { fill } from './texts'

export type AccountEmailProps = {
  kind: AccountMail
  language: 'en' | 'de'
  name: string | null
  url: string
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
  help: string
}

export function accountContent({
  kind,
  language,
  name,
  url,
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
    help: t.help,
  }
}

/** Every mail about an account: what happened, one button, and what to do if it was somebody else. */
export function AccountEmail({ content }: { content: AccountContent }) {
  const { language, subject, paragraphs, lines, button, after, help } = content
  return (
    <EmailLayout language={language} preview={paragraphs.at(-1) ?? subject} help={help}>
      <Heading
        as="h1"
        style={{ margin: '0 0 12px', fontFamily: 'Georgia, serif', fontSize: 24, fontWeight: 400 }}
      >
        {subject}
      </Heading>
      {paragraphs.map((paragraph) => (
        <Text key={paragraph} style={text}>
          {paragraph}
        </Text>
      ))}
      {lines.map(({ label, url, price }) => (
        <Text key={`${url} ${price}`} style={text}>
          <Link href={url} style={{ color: '#1f5c4d', textDecoration: 'underline' }}>
            {label}
          </Link>
          <br />
          {price}
        </Text>
      ))}
      <Section style={{ margin: '20px 0' }}>
        <Button
          className="button"
          href={button.url}
          style={{
            background: '#1f5c4d',
            color: '#ffffff',
            padding: '12px 22px',
            borderRadius: 6,
            fontSize: 16,
          }}
        >
          {button.label}
        </Button>
      </Section>
      {after ? <Text style={{ ...text, fontSize: 14 }}>{after}</Text> : null}
    </EmailLayout>
  )
}

/** The same for readers without HTML. */
export function accountText({ subject, paragraphs, lines, button, after, help }: AccountContent): string {
  const listed = lines.map(({ label, url, price }) => `${label}: ${price}\n${url}`)
  return [subject, ...paragraphs, ...listed, `${button.label}: ${button.url}`, after, help]
    .filter(Boolean)
    .join('\n\n')
}

const text = { fontSize: 16, lineHeight: '24px', margin: '8px 0' } as const
