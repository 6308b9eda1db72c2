import type { Fault } from '@/cloud/fault'
import { Empty, FaultState } from '@/components/list-states'
import { whistles } from '@/copy/whistles'

const NOT_MINE = ['NOT_FOUND', 'NOT_ALLOWED', 'SIGN_IN']

/** A link from a group chat: who is not a rider, or not of that community, is shown the way in. */
export function WhistleAbsent({ fault, isRider, onJoin, onRetry }: { fault: Fault; isRider: boolean; onJoin: () => unknown; onRetry: () => unknown }) {
  if (!isRider) return <Empty icon="whistle" title={whistles.visitor} note={whistles.visitorNote} way={{ label: whistles.visitorWay, onPress: onJoin }} />
  if (fault.kind === 'refused' && NOT_MINE.includes(fault.refusal.code)) {
    return <Empty icon="whistle" title={whistles.notYours} note={whistles.notYoursNote} way={{ label: whistles.joinCommunity, onPress: onJoin }} />
  }
  return <FaultState fault={fault} onRetry={onRetry} />
}
