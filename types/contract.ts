import type { AnyAction } from './core/action'
import { accountActions } from './accounts'
import { pointsActions } from './points'
import { fundActions } from './points-funds'
import { pointsRuleActions } from './points-rules'
import { reportActions } from './reports'
import { sealActions } from './seals'
import { stationActions } from './stations'
import { unitActions } from './units'
import { whistleActions } from './whistles'

/** Every action there is. The phone imports single actions instead, so that pages carry only what they call. */
export const contract: readonly AnyAction[] = [
