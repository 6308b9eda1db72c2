import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { whistleWords } from '@/copy/grid'
import { isWorkOpen } from '#domain/whistles/lifecycle'
import { capabilities } from '@/platform/device'
import type { LiveWhistle, WhistleData } from './use-live-whistle'

export interface LiveFootProps {
  data: WhistleData
  widen: LiveWhistle['widen']
  onScan: () => unknown
  onShare: () => unknown
  onClose: () => void
  onHandBack: () => void
}

/** The one thing to do now: scan who comes, or, when nobody does, call more people. */
export function LiveFoot({ data: { whistle: { id: whistleId }, answers, can }, widen, onScan, onShare, onClose, onHandBack }: LiveFootProps) {
  const mustWait = can.includes('scan') && !can.includes('close') && (answers ?? []).some(({ status }) => isWorkOpen(status))
  const mayHandBack = can.includes('hand-back')
  return (
    <Foot fine={mustWait && whistleWords.closeLater}>
      <WriteAnswer write={widen} />
      {can.includes('widen')
        ? <Button icon="people" isBusy={widen.isBusy} busyWords={common.sending} onPress={() => widen.send({ whistleId })}>{whistleWords.widen}</Button>
        : can.includes('scan') && <Button icon="scan" onPress={onScan}>{whistleWords.scan}</Button>}
      <FootPair>
        <Button look="text" icon="share" openType={capabilities.hasGroupShare ? 'share' : undefined} onPress={onShare}>{whistleWords.share}</Button>
        {mayHandBack && <Button look="text" onPress={onHandBack}>{whistleWords.handBack}</Button>}
        {can.includes('close') && !mayHandBack && <Button look="text" onPress={onClose}>{whistleWords.close}</Button>}
      </FootPair>
    </Foot>
  )
}
