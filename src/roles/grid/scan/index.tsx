import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { Notice } from '@/components/notice'
import { ScanScreen } from '@/components/scan-screen'
import { scanWords } from '@/copy/grid'
import { useArrivalScan } from '@/features/grid-whistles/use-arrival-scan'
import { useOpenWhistles } from '@/features/grid-whistles/use-open-whistles'
import { WhistlePicker } from '@/features/grid-whistles/whistle-picker'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import { paramsOf, routes } from '@/routes'

export default function GridScanPage() {
  const given = paramsOf(routes.gridScan).id
  const choice = usePost(['grid'])
  const [picked, setPicked] = useState(given)
  const pages = useOpenWhistles(choice.post?.unitId ?? null)
  const now = useServerNow()
  const only = pages.rows?.length === 1 ? pages.rows[0]?.id : undefined
  const whistleId = picked ?? only ?? ''
  const scanning = useArrivalScan(whistleId)
  const whistle = pages.rows?.find(({ id }) => id === whistleId)

  return (
    <ScanScreen title={scanWords.title} isHeld={!whistleId} {...scanning}>
      {whistle && <Notice tone="idle" icon={whistle.icon}>{scanWords.at(whistle.title, whistle.placeName)}</Notice>}
      {!whistleId && (choice.post ? <WhistlePicker pages={pages} now={now} onPick={setPicked} /> : <NoPost choice={choice} />)}
    </ScanScreen>
  )
}
