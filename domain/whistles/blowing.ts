import type { WhistleLevel } from '#types/profile'
import type { WhistleMode } from '#types/whistle-collected'
import { MAX_PLACES } from '#types/whistles'
import { SETTLE_AFTER_MS, type Gathering } from './settling'

const MINUTE_MS = 60_000

export interface Template { readonly id: string; readonly places: number; readonly by: WhistleLevel }

/** S19.1, S19.40: only the whitelisted kinds of the county can be blown, each by whom it is for: things, not people. */
export const templateOf = <T extends Template>(templates: readonly T[], id: string, level: WhistleLevel): T | null =>
  templates.find((one) => one.id === id && one.by === level) ?? null

/** S19.2: as many as asked, or as the template says; never more than a transaction can shut. */
export const placesOf = (template: Pick<Template, 'places'>, asked: number | undefined): number => Math.min(asked ?? template.places, MAX_PLACES)

/** S19.1: riders need time to come. */
export const isArriveByPast = (arriveBy: number, now: number): boolean => arriveBy <= now

/** S19.30: until when a whistle blown at `at` collects answers; null: first come. */
export const collectedOf = (mode: WhistleMode, { at, collectMinutes }: { at: number; collectMinutes: number }): Gathering['collected'] =>
  (mode === 'urgent' ? null : { until: at + collectMinutes * MINUTE_MS, stage: 'collecting' })

/** S19.30: it must be settled who goes before they are to be there. */
export const isTooShortToCollect = ({ collected, arriveBy }: Pick<Gathering, 'collected'> & { arriveBy: number }): boolean =>
  collected !== null && collected.until + SETTLE_AFTER_MS >= arriveBy
