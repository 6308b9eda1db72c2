import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import type { Tone } from '@/components/plate'
import { SignFact } from '@/components/sign-fact'
import { reports } from '@/copy/reports'

export interface OutboxCounts { inPhone: number; forMe: number; isOnline: boolean }

/** Ink while something lies on the phone; the sign when all has gone. */
export const outboxTone = ({ inPhone }: OutboxCounts): Tone => (inPhone > 0 ? 'mute' : 'sign')

/** The one number of the page: what is still here, else what waits for me. */
export function OutboxHead({ inPhone, forMe, isOnline }: OutboxCounts) {
  if (inPhone > 0) {
    return (
      <>
        <SignFact value={String(inPhone)} unit={reports.inPhone} />
        <View className="line sub gap8"><Icon name={isOnline ? 'up' : 'no-signal'} />{isOnline ? reports.inPhoneOnline : reports.inPhoneOffline}</View>
      </>
    )
  }
  if (forMe > 0) return <><SignFact value={String(forMe)} unit={reports.yours} /><View className="sub gap8">{reports.yoursNote}</View></>
  return <><View className="t40 bold">{reports.allSent}</View><View className="sub gap8">{reports.allSentNote}</View></>
}
