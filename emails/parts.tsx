import { Button, Heading, Section } from 'react-email'

/** What every mail is set with. */

export const TEXT = { fontSize: 16, lineHeight: '24px', margin: '8px 0' } as const

export const LINK = { color: '#1f5c4d', textDecoration: 'underline' } as const

export function MailHeading({ children }: { children: string }) {
  return (
    <Heading
      as="h1"
      style={{ margin: '0 0 12px', fontFamily: 'Georgia, serif', fontSize: 24, fontWeight: 400 }}
    >
      {children}
    </Heading>
  )
}

/** The one thing to do: a mail has one button. */
export function MailButton({ label, url }: { label: string; url: string }) {
  return (
    <Section style={{ margin: '20px 0' }}>
      <Button
        className="button"
        href={url}
        style={{
          background: '#1f5c4d',
          color: '#ffffff',
          padding: '12px 22px',
          borderRadius: 6,
          fontSize: 16,
        }}
      >
        {label}
      </Button>
    </Section>
  )
}
