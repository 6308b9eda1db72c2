import type { UnitKind } from '#types/profile'
import { maySpeak } from '#domain/units/notice'
import { useServerNow } from '@/cloud/server-clock'
import { DeskFeedbackList } from './desk-feedback'
import { DeskNotices } from './desk-notices'

/** What a unit says to everybody; to the county what people say to it. */
export function VoicePart({ unitId, kind }: { unitId: string; kind?: UnitKind }) {
  const now = useServerNow()
  return (
    <>
      <DeskNotices unitId={unitId} maySpeak={kind !== undefined && maySpeak(kind)} now={now} />
      {kind === 'county' && <DeskFeedbackList now={now} />}
    </>
  )
}
