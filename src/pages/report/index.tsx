import { useCallback, useState } from 'react'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Screen } from '@/components/screen'
import { tell } from '@/components/toast'
import { useCounty, useMe } from '@/cloud/session'
import { useOnline } from '@/cloud/use-online'
import { photoFaultWords } from '@/copy/photos'
import { reports } from '@/copy/reports'
import { placeSaid } from '@/features/reports/draft'
import { CameraFirst, PhotoStage } from '@/features/reports/photo-stage'
import { PlaceSheet } from '@/features/reports/place-sheet'
import { ReportForm } from '@/features/reports/report-form'
import { StopFirstSheet } from '@/features/reports/stop-first-sheet'
import { useCameraFirst } from '@/features/reports/use-camera-first'
import { usePhotoUrl } from '@/features/reports/use-photo-url'
import { useNamedPlace } from '@/features/reports/use-named-place'
import { useReport } from '@/features/reports/use-report'
import { useStopFirst } from '@/features/reports/use-stop-first'
import { useHere } from '@/platform/use-here'
import { go, paramsOf, replace, routes } from '@/routes'

/** Camera first; then one tile and 报上去. It goes by the outbox and never waits for a network. */
export default function ReportPage() {
  const { draft: draftId } = paramsOf(routes.report)
  const { isRider } = useMe()
  const { reportCategories } = useCounty()
  const { fix, isAsking } = useHere()
  const isOnline = useOnline()
  const stop = useStopFirst()
  const [isNudging, setNudging] = useState(false)
  const labelOf = useCallback((id: string) => reportCategories.find((one) => one.id === id)?.label, [reportCategories])
  const { draft, fault, take, change, isReady, send, discard } = useReport({ draftId, fix, labelOf })
  const url = usePhotoUrl(draft?.photo.photoId)
  useNamedPlace(draft, change)

  const shoot = (source: 'camera' | 'album' = 'camera') => { void take(source) }
  useCameraFirst(!stop.isAsking && !draft, take)

  const leave = (said: string) => {
    tell(said)
    return replace(routes.outbox)
  }
  const sendIt = () => {
    if (!isRider) return go(routes.join)
    return send() ? leave(reports.saved) : undefined
  }
  return (
    <Screen
      title={reports.act}
      isModal
      action={draft && <Button look="text" onPress={() => discard().then(() => leave(reports.discarded))}>{reports.discard}</Button>}
      foot={draft && (
        <Foot isPlain>
          <Button isDisabled={!isReady} onPress={sendIt}>{isRider ? reports.send : reports.sendFirstJoin}</Button>
          <Button look="text" onPress={() => leave(reports.savedDraft)}>{reports.later}</Button>
        </Foot>
      )}
      over={stop.isAsking && !draft
        ? <StopFirstSheet onClose={stop.agree} onAgree={() => { stop.agree(); shoot() }} />
        : isNudging && draft && (
          <PlaceSheet
            name={draft.placeName ?? ''} onClose={() => setNudging(false)}
            onDone={(said) => { change(placeSaid(said)); setNudging(false) }}
          />
        )}
    >
      {fault && <Notice tone="late" icon="warn">{photoFaultWords[fault]}</Notice>}
      {!draft && !stop.isAsking && <CameraFirst onTake={shoot} />}
      {draft && <PhotoStage url={url} onRetake={() => shoot()} />}
      {draft && (
        <ReportForm
          draft={draft} categories={reportCategories} isAsking={isAsking} isOnline={isOnline}
          onChange={change} onNudge={() => setNudging(true)}
        />
      )}
    </Screen>
  )
}
