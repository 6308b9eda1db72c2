import { MAX_PLACES } from '#types/whistles'

export interface Template { readonly id: string; readonly places: number }

/** S19.1: only the whitelisted kinds of the county can be blown: things, not people. */
export const templateOf = <T extends Template>(templates: readonly T[], id: string): T | null => templates.find((one) => one.id === id) ?? null

/** S19.2: as many as asked, or as the template says; never more than a transaction can shut. */
export const placesOf = (template: Template, asked: number | undefined): number => Math.min(asked ?? template.places, MAX_PLACES)

/** S19.1: riders need time to come. */
export const isArriveByPast = (arriveBy: number, now: number): boolean => arriveBy <= now
