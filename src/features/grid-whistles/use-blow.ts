import { useState } from 'react'
import { serverNow } from '@/cloud/server-clock'
import { useCounty } from '@/cloud/session'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'
import { tell } from '@/components/toast'
import { whistleWords } from '@/copy/grid'
import { clockTime } from '@/copy/times'
import { replace, routes } from '@/routes'
import { showFund } from '#types/points-funds'
import { showReport } from '#types/reports'
import type { WhistleMode } from '#types/whistle-collected'
import { collectedOf, isTooShortToCollect } from '#domain/whistles/blowing'
import { isQuiet } from '#domain/whistles/quiet'
import { blowWhistle } from '#types/whistles'
import { arriveByIn } from './arrive-by'
import { useCommunitiesUnder } from './use-communities-under'
import { useWhistlePlace } from './use-whistle-place'

const SOON_MINUTES = 30

/** A whistle being put together: everything has a good guess but what is to be done and the place's name. */
export function useBlow({ unitId, reportId }: { unitId?: string; reportId?: string }) {
  const county = useCounty()
  const { communities, isLoading, fault, refresh } = useCommunitiesUnder(unitId)
  const report = useRead(showReport, reportId ? { reportId } : null).data
  const [templateId, setTemplateId] = useState<string>()
  const [communityId, setCommunityId] = useState<string>()
  const [minutes, setMinutes] = useState<number>(SOON_MINUTES)
  const [askedPlaces, setPlaces] = useState<number>()
  const [note, setNote] = useState('')
  const [quietReason, setQuietReason] = useState('')
  const [mode, setMode] = useState<WhistleMode>('urgent')

  const template = county.whistleTemplates.find(({ id }) => id === templateId)
  const community = communities.find(({ id }) => id === communityId)
    ?? communities.find(({ name }) => name === report?.report.communityName)
    ?? (communities.length === 1 ? communities[0] : undefined)
  const place = useWhistlePlace({ report: report && { place: report.place, placeName: report.report.placeName }, community: community?.place })
  const fund = useRead(showFund, community ? { unitId: community.id } : null).data
  const write = useWrite(blowWhistle, {
    onDone: ({ id }) => {
      tell(whistleWords.blown)
      return replace(routes.gridWhistle, { id })
    },
  })

  const places = askedPlaces ?? template?.places ?? 1
  const cost = county.face.pointsEnabled ? places * (template?.pointsEach ?? 0) : 0
  const arriveBy = arriveByIn(minutes, serverNow())
  const { collectMinutes } = county
  const collected = collectedOf(mode, { at: serverNow(), collectMinutes })
  const isQuietTime = isNight(county, [serverNow(), arriveBy])
  const missing = !template ? whistleWords.chooseTemplate : !community ? whistleWords.chooseCommunity : !place.name.trim() || !place.place ? whistleWords.needPlaceName
    : isTooShortToCollect({ collected, arriveBy }) ? whistleWords.tooShort(collectMinutes)
    : isQuietTime && collected ? whistleWords.quietNo : isQuietTime && !quietReason.trim() ? whistleWords.needQuietReason : null

  const blow = () => {
    if (!template || !community || !place.place) return undefined
    return write.send({ communityId: community.id, templateId: template.id, placeName: place.name, place: place.place, arriveBy, places, note: note.trim() || undefined, ...(mode !== 'urgent' && { mode }), ...(isQuietTime && { quietReason: quietReason.trim() }) })
  }
  return {
    templates: county.whistleTemplates, isPointsOn: county.face.pointsEnabled,
    communities, isLoading, fault, refresh,
    template, community, place, minutes, mode, isQuietTime, quietReason, collectMinutes, places, note, cost, fund, missing, write, blow,
    isShort: fund !== undefined && cost > fund.left,
    act: missing ?? (collected ? whistleWords.blowCollected(places, clockTime(collected.until)) : whistleWords.blow(places, clockTime(arriveBy))),
    setTemplateId, setCommunityId, setMinutes, setMode, setQuietReason, setPlaces, setNote,
  }
}

/** Whether nobody should be called at one of these times without a reason. */
function isNight({ quietHours, calendar }: Pick<ReturnType<typeof useCounty>, 'quietHours' | 'calendar'>, times: readonly number[]): boolean {
  return quietHours !== undefined && calendar !== undefined && times.some((at) => isQuiet(at, quietHours, calendar))
}

export type Blow = ReturnType<typeof useBlow>
