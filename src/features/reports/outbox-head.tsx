import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import type { Tone } from '@/components/plate'
import { SignFact } from '@/components/sign-fact'
import { reports } from '@/copy/reports'

export interface OutboxCounts { drafts: number; onItsWay: number; forMe: number; isOnline: boolean }

/** What nobody sends until it is finished says so. */
function phoneWords({ onItsWay, isOnline }: OutboxCounts) {
  if (onItsWay === 0) return reports.inPhoneDrafts
  return isOnline ? reports.inPhoneOnline : reports.inPhoneOffline
}

const inPhone = ({ drafts, onItsWay }: OutboxCounts) => drafts + onItsWay

/** Ink while something lies on the phone; the sign when all has gone. */
export const outboxTone = (counts: OutboxCounts): Tone => (inPhone(counts) > 0 ? 'mute' : 'sign')

/** The one number of the page: what is still here, else what waits for me. */
export function OutboxHead(counts: OutboxCounts) {
  const { forMe, onItsWay, isOnline } = counts
  if (inPhone(counts) > 0) {
    const icon = onItsWay === 0 ? 'edit' : isOnline ? 'up' : 'no-signal'
    return (
      <>
        <SignFact value={String(inPhone(counts))} unit={reports.inPhone} />
        <View className="line sub gap8"><Icon name={icon} />{phoneWords(counts)}</View>
      </>
    )
  }
  if (forMe > 0) return <><SignFact value={String(forMe)} unit={reports.yours} /><View className="sub gap8">{reports.yoursNote}</View></>
  return <><View className="t40 bold">{reports.allSent}</View><View className="sub gap8">{reports.allSentNote}</View></>
}
