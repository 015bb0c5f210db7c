import { describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { SECURITY_CHANGES } from '@/lib/events/types'
import { makePerson } from '@/lib/testing/people'
import { sendAccountNotice } from './send-account-email'

describe('mails about the ways to sign in', () => {
  it.each(SECURITY_CHANGES)(
    '%s: tells its owner once, in both languages, and where to look',
    async (kind) => {
      const person = await makePerson()
      const subjects = new Set<string>()
      for (const market of ['en-us', 'de-de']) {
        const notice = {
          kind,
          userId: person.id,
          market,
          eventId: newId(),
          path: '/account/security',
        } as const
        await sendAccountNotice(createCtx(), notice)
        await sendAccountNotice(createCtx(), notice)
        const mail = await db.emailMessage.findUniqueOrThrow({
          where: { dedupeKey: `account-${kind}:${notice.eventId}` },
        })
        expect(mail.recipient).toBe(person.email)
        expect(mail.text).toContain('/account/security')
        subjects.add(mail.subject)
      }
      expect(subjects.size).toBe(2)
      expect(await db.emailMessage.count({ where: { recipient: person.email } })).toBe(2)
    },
  )
})
