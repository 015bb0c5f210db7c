import { getTranslations } from 'next-intl/server'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { PICTURE_TYPES } from '@/lib/adapters/pictures/types'
import { AVATAR_BYTES } from '@/lib/customers/avatar-limits'
import type { ProfileView } from '@/lib/customers/schema'
import { readFlash } from '@/lib/http/flash'
import type { Market } from '@/lib/markets/markets'
import { removeAvatarAction, setAvatarAction } from './actions'
import { Avatar } from './avatar'
import { PictureField } from './picture-field'

/** Somebody's picture, with ways to choose another and to take it away. */
export async function AvatarForms({ profile, market }: { profile: ProfileView; market: Market }) {
  const [t, flash] = await Promise.all([getTranslations('profile'), readFlash('avatar')])
  return (
    <section>
      <h2 className="mb-4 text-2xl">{t('picture')}</h2>
      <div className="flex flex-col gap-6 sm:flex-row">
        <Avatar url={profile.avatarUrl} />
        <div className="min-w-0 flex-1">
          <SharedAnswerForm action={setAvatarAction} market={market.slug} flash={flash}>
            <PictureField
              label={t('choosePicture')}
              hint={t('pictureHint')}
              types={PICTURE_TYPES}
              maxBytes={AVATAR_BYTES}
              tooLarge={t('pictureTooLarge')}
            />
            <SubmitButton look="secondary" className="self-start" pending={t('uploading')}>
              {t('savePicture')}
            </SubmitButton>
          </SharedAnswerForm>
          {profile.avatarUrl ? (
            <SharedAnswerForm action={removeAvatarAction} market={market.slug} flash={null} className="mt-3">
              <SubmitButton look="quiet" className="-ml-5">
                {t('removePicture')}
              </SubmitButton>
            </SharedAnswerForm>
          ) : null}
        </div>
      </div>
    </section>
  )
}
