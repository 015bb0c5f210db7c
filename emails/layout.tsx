import type { ReactNode } from 'react'
import { Body, Container, Head, Html, Preview, Section, Text } from 'react-email'

/** The frame of every mail: 600 px, calm, readable without pictures, its own dark mode. */
export function EmailLayout(props: { language: string; preview: string; help: string; children: ReactNode }) {
  return (
    <Html lang={props.language}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <style>{`
          @media (prefers-color-scheme: dark) {
            .page, .page > table > tbody > tr > td { background: #171412 !important; }
            .card { background: #1f1b18 !important; }
            .card, .card * { color: #f5f2ed !important; border-color: #3a342f !important; }
            .card .button { background: #7cc7b0 !important; }
            .card .button, .card .button * { color: #10201b !important; }
            .brand { color: #7cc7b0 !important; }
            .help { color: #b3ada6 !important; }
          }`}</style>
      </Head>
      <Preview>{props.preview}</Preview>
      <Body
        // The library calls every body English, whatever its document is.
        lang={props.language}
        className="page"
        style={{ margin: 0, background: '#faf8f5', fontFamily: 'Helvetica, Arial, sans-serif' }}
      >
        <Container style={{ maxWidth: 600, padding: '32px 16px' }}>
          <Text
            className="brand"
            style={{ margin: '0 0 16px', fontFamily: 'Georgia, serif', fontSize: 26, color: '#1f5c4d' }}
          >
            Nexus
          </Text>
          <Section
            className="card"
            style={{ background: '#ffffff', borderRadius: 10, padding: 28, color: '#1c1917' }}
          >
            {props.children}
          </Section>
          <Text className="help" style={{ margin: '20px 0 0', fontSize: 13, color: '#6f6862' }}>
            {props.help}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}
