import { issueCode } from '#types/stations'
import { answerWhistle, blowWhistle, closeWhistle, confirmWork, scanArrival, showWhistle, submitWork } from '#types/whistles'
import type { Spot } from '../cast'
import { sendPicture } from '../photos'
import type { Stage } from '../stage'

/** The community blows for somebody to come within `withinMinutes`; answers the whistle's id. */
export async function blow(stage: Stage, { templateId, spot, note, withinMinutes }: { templateId: string; spot: Spot; note?: string; withinMinutes: number }): Promise<string> {
  const { id } = await stage.phone('grid').call(blowWhistle, {
    communityId: stage.cast.communityId, templateId, placeName: spot.name, place: spot.place, arriveBy: stage.minutesFromNow(withinMinutes), ...(note && { note }),
  })
  return id
}

/** A whistle of the past from the first note to the points: the rider goes, the grid worker scans, a second person confirms. */
export async function pastWhistle(stage: Stage, past: { daysAgo: number; templateId: string; spot: Spot; words: string; picture: Parameters<typeof sendPicture>[1] }): Promise<void> {
  await stage.onDay(past.daysAgo, 9, 30)
  const whistleId = await blow(stage, { ...past, withinMinutes: 60 })
  await stage.later(4)
  await stage.phone('rider').call(answerWhistle, { whistleId })
  await stage.later(21)
  const { digits } = await stage.phone('rider').call(issueCode, { purpose: 'presence' })
  await stage.phone('grid').call(scanArrival, { whistleId, digits })
  await stage.later(26)
  const photoId = await sendPicture(stage.phone('rider'), past.picture)
  await stage.phone('rider').call(submitWork, { whistleId, words: past.words, photoId })
  await stage.later(7)
  for (const { accountId, canConfirm } of (await stage.phone('keeper').call(showWhistle, { whistleId })).answers ?? []) {
    if (canConfirm) await stage.phone('keeper').call(confirmWork, { whistleId, accountId })
  }
  await stage.later(2)
  await stage.phone('grid').call(closeWhistle, { whistleId })
}
