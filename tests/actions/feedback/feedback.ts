import { fileFeedback } from '#types/feedback'
import type { County, Person } from '../../support/county'

/** Written by somebody; its id. */
export const aFeedback = async (county: County, as: Person, { words = '驿站老锁着', wantsAnswer = true } = {}): Promise<string> => (await county.call(fileFeedback, { words, wantsAnswer }, { as })).id
