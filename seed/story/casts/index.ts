import type { Cast } from '../cast'
import { cast as gaoqing } from './gaoqing'
import { cast as xiangtan } from './xiangtan'

const casts: Readonly<Record<string, Cast>> = { gaoqing, xiangtan }

/** The county's cast; a county without one starts empty, with the lead unit's code alone. */
export const castOf = (profileId: string): Cast | null => casts[profileId] ?? null
