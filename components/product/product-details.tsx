import { getTranslations } from 'next-intl/server'
import type { ProductView } from '@/lib/catalog/schema'

/** What it is, what it is made of, how to care for it. */
export async function ProductDetails({ product }: { product: ProductView }) {
  const t = await getTranslations('product')
  return (
    <div className="flex flex-col gap-6 border-line border-t pt-6">
      <section>
        <h2 className="mb-2 text-xl">{t('highlights')}</h2>
        <ul className="list-disc space-y-1 pl-5">
          {product.highlights.map((highlight) => (
            <li key={highlight}>{highlight}</li>
          ))}
        </ul>
      </section>
      {product.paragraphs.map((paragraph) => (
        <p key={paragraph} className="max-w-prose">
          {paragraph}
        </p>
      ))}
      <details open className="group">
        <summary className="min-h-11 py-2 font-display text-xl">{t('details')}</summary>
        <dl className="grid grid-cols-[minmax(8rem,auto)_1fr] gap-x-6 text-sm">
          {product.specs.map(({ label, value }) => (
            <div key={label} className="col-span-2 grid grid-cols-subgrid border-line border-b py-2">
              <dt className="text-muted">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
