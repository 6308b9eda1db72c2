import { useState } from 'react'
import { serverNow } from '@/cloud/server-clock'
import { useCounty } from '@/cloud/session'
import { useRead } from '@/cloud/use-read'
import { whistleWords } from '@/copy/grid'
import { clockTime } from '@/copy/times'
import { showFund } from '#types/points-funds'
import type { WhistleLevel } from '#types/profile'
import { showReport } from '#types/reports'
import type { WhistleMode } from '#types/whistle-collected'
import { collectedOf, isTooShortToCollect } from '#domain/whistles/blowing'
import { isQuiet } from '#domain/whistles/quiet'
import { arriveByIn } from './arrive-by'
import { useBlowWrite } from './use-blow-write'
import { useCommunitiesUnder } from './use-communities-under'
import { useWhistlePlace } from './use-whistle-place'

const SOON_MINUTES = 30

/** A whistle being put together: everything has a good guess but what is to be done and the place's name. */
export function useBlow({ unitId, reportId }: { unitId?: string; reportId?: string }) {
  const county = useCounty()
  const { street, communities, isLoading, fault, refresh } = useCommunitiesUnder(unitId)
  const report = useRead(showReport, reportId ? { reportId } : null).data
  const [templateId, setTemplateId] = useState<string>()
  const [communityId, setCommunityId] = useState<string>()
  const [minutes, setMinutes] = useState<number>(SOON_MINUTES)
  const [askedPlaces, setPlaces] = useState<number>()
  const [note, setNote] = useState('')
  const [quietReason, setQuietReason] = useState('')
  const [mode, setMode] = useState<WhistleMode>('urgent')
  const [chosenLevel, setLevel] = useState<WhistleLevel>('community')
  /** Undefined: all of them. */
  const [someIds, setSomeIds] = useState<readonly string[]>()

  const hasCalls = street !== undefined && county.whistleTemplates.some(({ by }) => by === 'street')
  const level = hasCalls ? chosenLevel : 'community'
  const allIds = communities.map(({ id }) => id)
  const calledIds = someIds ?? allIds
  const templates = county.whistleTemplates.filter(({ by }) => by === level)
  const template = templates.find(({ id }) => id === templateId)
  const community = communities.find(({ id }) => id === communityId)
    ?? communities.find(({ name }) => name === report?.report.communityName)
    ?? (communities.length === 1 ? communities[0] : undefined)
  const near = level === 'street' ? communities.find(({ id }) => calledIds.includes(id)) : community
  const place = useWhistlePlace({ report: report && { place: report.place, placeName: report.report.placeName }, community: near?.place })
  const payer = level === 'street' ? street : community
  const fund = useRead(showFund, payer ? { unitId: payer.id } : null).data
  const sending = useBlowWrite(level)

  const places = askedPlaces ?? template?.places ?? 1
  const cost = county.face.pointsEnabled ? places * (template?.pointsEach ?? 0) : 0
  const arriveBy = arriveByIn(minutes, serverNow())
  const { collectMinutes } = county
  const collected = collectedOf(mode, { at: serverNow(), collectMinutes })
  const isQuietTime = isNight(county, [serverNow(), arriveBy])
  const missing = !template ? whistleWords.chooseTemplate
    : level === 'street' && calledIds.length === 0 ? whistleWords.chooseCalled
    : !payer ? whistleWords.chooseCommunity : !place.name.trim() || !place.place ? whistleWords.needPlaceName
    : isTooShortToCollect({ collected, arriveBy }) ? whistleWords.tooShort(collectMinutes)
    : isQuietTime && collected ? whistleWords.quietNo : isQuietTime && !quietReason.trim() ? whistleWords.needQuietReason : null
  const [actNow, actCollected] = level === 'street' ? [whistleWords.callOut, whistleWords.callCollected] : [whistleWords.blow, whistleWords.blowCollected]

  const blow = () => {
    if (!template || !payer || !place.place) return undefined
    const fields = { templateId: template.id, placeName: place.name, place: place.place, arriveBy, places, note: note.trim() || undefined, ...(mode !== 'urgent' && { mode }), ...(isQuietTime && { quietReason: quietReason.trim() }) }
    return level === 'street' ? sending.call(payer.id, [...calledIds], fields) : sending.blow(payer.id, fields)
  }
  return {
    templates, isPointsOn: county.face.pointsEnabled, hasCalls, level, setLevel,
    communities, isLoading, fault, refresh, calledIds,
    template, community, place, minutes, mode, isQuietTime, quietReason, collectMinutes, places, note, cost, fund, missing, write: sending.write, blow,
    isShort: fund !== undefined && cost > fund.left,
    act: missing ?? (collected ? actCollected(places, clockTime(collected.until)) : actNow(places, clockTime(arriveBy))),
    setTemplateId, setCommunityId, setMinutes, setMode, setQuietReason, setPlaces, setNote,
    toggleCalled: (id: string) => setSomeIds(calledIds.length === allIds.length ? [id] : calledIds.includes(id) ? calledIds.filter((one) => one !== id) : [...calledIds, id]),
    callAll: () => setSomeIds(undefined),
  }
}

/** Whether nobody should be called at one of these times without a reason. */
function isNight({ quietHours, calendar }: Pick<ReturnType<typeof useCounty>, 'quietHours' | 'calendar'>, times: readonly number[]): boolean {
  return quietHours !== undefined && calendar !== undefined && times.some((at) => isQuiet(at, quietHours, calendar))
}

export type Blow = ReturnType<typeof useBlow>
