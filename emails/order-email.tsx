import { Column, Hr, Img, Link, Row, Text } from 'react-email'
import { EmailLayout } from './layout'
import type { OrderContent } from './order-content'
import { LINK, MailButton, MailHeading, TEXT } from './parts'

/** Every mail about an order: what happened, one button, and the order itself to the cent. */
export function OrderEmail({ content }: { content: OrderContent }) {
  const { language, preview, heading, paragraphs, tracking, button, lines, totals, address, help } = content
  return (
    <EmailLayout language={language} preview={preview} help={help}>
      <MailHeading>{heading}</MailHeading>
      {paragraphs.map((paragraph) => (
        <Text key={paragraph} style={TEXT}>
          {paragraph}
        </Text>
      ))}
      {tracking ? (
        <Text style={TEXT}>
          {tracking.url ? (
            <Link href={tracking.url} style={LINK}>
              {tracking.label}
            </Link>
          ) : (
            tracking.label
          )}
        </Text>
      ) : null}
      <MailButton {...button} />
      <Hr style={{ borderColor: '#e3ddd4' }} />
      <Lines rows={lines} />
      <Hr style={{ borderColor: '#e3ddd4' }} />
      <Costs rows={totals} />
      <Hr style={{ borderColor: '#e3ddd4' }} />
      <Text style={{ ...TEXT, fontWeight: 600, marginBottom: 4 }}>{address.label}</Text>
      <Text style={{ ...TEXT, marginTop: 0 }}>
        {address.lines.map((line) => (
          <span key={line} style={{ display: 'block' }}>
            {line}
          </span>
        ))}
      </Text>
    </EmailLayout>
  )
}

/** What was ordered, with its pictures; all is said without them too. */
function Lines({ rows }: { rows: OrderContent['lines'] }) {
  return rows.map(({ label, value, picture }) => (
    <Row key={label} style={{ margin: '8px 0' }}>
      <Column style={{ width: 64 }}>
        {picture ? (
          <Img src={picture} alt="" width={48} height={60} style={{ display: 'block', borderRadius: 6 }} />
        ) : null}
      </Column>
      <Column>
        <Text style={{ ...TEXT, margin: 0 }}>{label}</Text>
      </Column>
      <Column align="right" style={{ whiteSpace: 'nowrap', paddingLeft: 12 }}>
        <Text style={{ ...TEXT, margin: 0 }}>{value}</Text>
      </Column>
    </Row>
  ))
}

function Costs({ rows }: { rows: OrderContent['totals'] }) {
  return rows.map(({ label, value, isStrong }) => {
    const style = { ...TEXT, margin: '4px 0', fontWeight: isStrong ? 700 : 400 }
    return (
      <Row key={label}>
        <Column style={{ verticalAlign: 'top' }}>
          <Text style={style}>{label}</Text>
        </Column>
        <Column align="right" style={{ verticalAlign: 'top', whiteSpace: 'nowrap', paddingLeft: 12 }}>
          <Text style={style}>{value}</Text>
        </Column>
      </Row>
    )
  })
}
