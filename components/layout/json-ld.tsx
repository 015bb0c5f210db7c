import type { Thing } from '@/lib/seo/shop-json-ld'

/** Structured data for search engines. "<" is escaped, so that no text of ours can end the script. */
export function JsonLd({ data }: { data: Thing }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only way to write a script element; escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
