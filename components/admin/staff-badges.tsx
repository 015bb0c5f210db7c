import { Ban, ShieldCheck, ShieldOff } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import type { StaffMember } from '@/lib/auth/staff-schema'

const NAMES = { totp: 'Authenticator app', passkey: 'Passkey' } as const

/** Whether somebody has a second factor, as icon and words. */
export function SecondFactorBadge({ member }: { member: StaffMember }) {
  const isOn = member.secondFactors.length > 0
  const Icon = isOn ? ShieldCheck : ShieldOff
  return (
    <Badge tone={isOn ? 'good' : 'attention'}>
      <Icon aria-hidden="true" className="size-3.5" />
      {isOn ? member.secondFactors.map((factor) => NAMES[factor]).join(', ') : 'No second factor'}
    </Badge>
  )
}

export function BlockedBadge({ member }: { member: StaffMember }) {
  if (!member.isBlocked) return null
  return (
    <Badge tone="bad">
      <Ban aria-hidden="true" className="size-3.5" />
      Blocked
    </Badge>
  )
}
