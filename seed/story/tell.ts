import type { Cast } from './cast'
import { beginnings } from './chapters/beginnings'
import { claims, outlets } from './chapters/outlets'
import { file, pastReport } from './chapters/reports'
import { checkIn, fetchGoods } from './chapters/station'
import { blow, pastWhistle } from './chapters/whistles'
import { Cloud } from './phone'
import { noonOf, Stage } from './stage'

/** How long before the story's noon provisioning and the first invitation lie. */
export const STORY_DAYS = 36

/**
 * Tells the county's five weeks up to 13:05 of the anchor's day, through actions over HTTP alone, and leaves the cloud's
 * clock there: one whistle open, one report waiting. Needs an environment that is provisioned and otherwise empty.
 */
export async function tellStory({ url, cast, leadCode, anchorAt, onProgress = () => undefined }: {
  url: string; cast: Cast; leadCode: string; anchorAt: number; onProgress?: (done: number, of: number) => void
}): Promise<{ noonAt: number }> {
  const noonAt = noonOf(anchorAt)
  const stage = await Stage.open(cast, new Cloud(url), noonAt)
  const chapters = [() => beginnings(stage, leadCode), () => outlets(stage), () => claims(stage), ...past(stage), () => night(stage), () => noon(stage)]
  for (const [at, chapter] of chapters.entries()) {
    await chapter()
    onProgress(at + 1, chapters.length)
  }
  return { noonAt }
}

/** The weeks between, the longest ago first; on one day the station comes first, then whistles, then reports. */
function past(stage: Stage): Array<() => Promise<void>> {
  const { whistles, reports, fetched } = stage.cast
  const events = [
    { daysAgo: fetched.daysAgo, tell: () => fetchGoods(stage) },
    ...whistles.map((whistle) => ({ daysAgo: whistle.daysAgo, tell: () => pastWhistle(stage, whistle) })),
    ...reports.map((report) => ({ daysAgo: report.daysAgo, tell: () => pastReport(stage, report) })),
  ]
  return events.sort((a, b) => b.daysAgo - a.daysAgo).map(({ tell }) => tell)
}

/** The night before: the days so far are closed, sealed and checked, and who took part is counted. */
async function night(stage: Stage): Promise<void> {
  for (const { hour, minute, timer } of [{ hour: 0, minute: 5, timer: 'sealDay' }, { hour: 0, minute: 10, timer: 'sealDay' }, { hour: 0, minute: 20, timer: 'countParticipation' }, { hour: 2, minute: 0, timer: 'verifyLedger' }]) {
    await stage.onDay(0, hour, minute)
    await stage.runTimer(timer)
  }
}

async function noon(stage: Stage): Promise<void> {
  const { report, whistle } = stage.cast.noon
  await stage.onDay(0, 11, 20)
  await checkIn(stage)
  await stage.onDay(0, 12, 40)
  await file(stage, report)
  await stage.onDay(0, 12, 57)
  await blow(stage, { ...whistle, withinMinutes: 93 })
  await stage.moveTo(stage.noonAt)
}
