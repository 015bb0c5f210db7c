import { getTranslations } from 'next-intl/server'
import type { ZoomTexts } from './zoom'

/** The words of a product's gallery. */
export async function galleryTexts(title: string): Promise<ZoomTexts> {
  const t = await getTranslations('gallery')
  return {
    label: t('label', { title }),
    enlarge: t('enlarge'),
    close: t('close'),
    previous: t('previous'),
    next: t('next'),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    position: t.raw('position'),
  }
}
