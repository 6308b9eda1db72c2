import { View } from '@tarojs/components'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Screen } from '@/components/screen'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { useCounty, useMe } from '@/cloud/session'
import { useOnline } from '@/cloud/use-online'
import { photoFaultWords } from '@/copy/photos'
import { reports } from '@/copy/reports'
import { CameraFirst, PhotoStage } from '@/features/reports/photo-stage'
import { PlaceSheet } from '@/features/reports/place-sheet'
import { ReportForm } from '@/features/reports/report-form'
import { usePhotoUrl } from '@/features/reports/use-photo-url'
import { usePlaceGuess } from '@/features/reports/use-place-guess'
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
  const guess = usePlaceGuess(draft?.place)

  const shoot = (source: 'camera' | 'album' = 'camera') => { void take(source) }
  const isOpening = useRef(true)
  useEffect(() => {
    // Only as the page opens: a picture thrown away later does not start the camera again.
    if (isOpening.current && !stop.isAsking && !draft) void take('camera')
    isOpening.current = false
  }, [stop.isAsking, draft, take])
  useEffect(() => { if (guess && draft && !draft.placeName) change({ placeName: guess }) }, [guess, draft, change])

  const sendIt = () => {
    if (!isRider) return go(routes.join)
    if (!send()) return undefined
    tell(reports.saved)
    return replace(routes.outbox)
  }
  const later = () => {
    tell(reports.savedDraft)
    return replace(routes.outbox)
  }
  const throwAway = async () => {
    await discard()
    return replace(routes.outbox)
  }
  return (
    <Screen
      title={reports.act}
      isModal
      action={draft && <Button look="text" onPress={throwAway}>{reports.discard}</Button>}
      foot={draft && (
        <Foot isPlain>
          <Button isDisabled={!isReady} onPress={sendIt}>{isRider ? reports.send : reports.sendFirstJoin}</Button>
          <Button look="text" onPress={later}>{reports.later}</Button>
        </Foot>
      )}
      over={(stop.isAsking && !draft && (
        <Sheet title={reports.stopTitle} onClose={stop.agree}>
          <View className="gap8 t18">{reports.stopNote}</View>
          <View className="gap24"><Button icon="camera" onPress={() => { stop.agree(); shoot() }}>{reports.stopOk}</Button></View>
        </Sheet>
      )) || (isNudging && draft && (
        <PlaceSheet
          name={draft.placeName ?? ''} onClose={() => setNudging(false)}
          onDone={({ placeName, community }) => {
            change({ placeName: placeName ?? community?.name, ...(community?.place && { place: community.place, accuracyMeters: undefined }) })
            setNudging(false)
          }}
        />
      ))}
    >
      {fault && <Notice tone="late" icon="warn">{photoFaultWords[fault]}</Notice>}
      {!draft && !stop.isAsking && <CameraFirst onTake={shoot} />}
      {draft && <PhotoStage url={url} onRetake={() => shoot()} />}
      {draft && (
        <ReportForm
          draft={draft} categories={reportCategories} placeName={guess} isAsking={isAsking} isOnline={isOnline}
          onChange={change} onNudge={() => setNudging(true)}
        />
      )}
    </Screen>
  )
}
