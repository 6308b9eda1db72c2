import type { AnyAction } from './core/action'
import { accountActions } from './accounts'
import { accountClosingActions } from './account-closing'
import { consentActions } from './consents'
import { dutyActions } from './duty'
import { feedbackActions } from './feedback'
import { memberActions } from './members'
import { messageGrantActions } from './message-grants'
import { messageActions } from './messages'
import { myDataActions } from './my-data'
import { participationActions } from './participation'
import { phoneActions } from './phones'
import { noticeActions } from './notices'
import { pointsActions } from './points'
import { appealActions } from './points-appeals'
import { fundActions } from './points-funds'
import { pointsRuleActions } from './points-rules'
import { recheckActions } from './points-rechecks'
import { postActions } from './posts'
import { proposalActions } from './proposals'
import { reportActions } from './reports'
import { riderHoursActions } from './rider-hours'
import { sealActions } from './seals'
import { sessionActions } from './sessions'
import { stationActions } from './stations'
import { unitTreeActions } from './unit-tree'
import { unitActions } from './units'
import { arrivalActions } from './whistle-arrivals'
import { callActions } from './whistle-calls'
import { whistleCardActions } from './whistle-cards'
import { recruitmentActions } from './whistle-recruitment'
import { workActions } from './whistle-work'
import { whistleActions } from './whistles'
import { workerActions } from './workers'

/** Every action there is. The phone imports single actions instead, so that pages carry only what they call. */
export const contract: readonly AnyAction[] = [
  ...accountActions, ...unitActions, ...stationActions, ...whistleActions, ...reportActions, ...pointsActions, ...fundActions, ...pointsRuleActions,
  ...arrivalActions, ...workActions, ...whistleCardActions, ...unitTreeActions,
  ...callActions, ...recruitmentActions,
  ...riderHoursActions,
  ...sealActions,
  ...recheckActions,
  ...proposalActions,
  ...appealActions,
  ...accountClosingActions,
  ...postActions,
  ...dutyActions,
  ...consentActions,
  ...myDataActions,
  ...sessionActions,
  ...phoneActions,
  ...noticeActions, ...feedbackActions, ...messageActions, ...messageGrantActions, ...memberActions, ...workerActions, ...participationActions,
]

/** Every code an action may refuse with; the phone's copy must know each. */
export type DeclaredRefusal = (
  | typeof accountActions | typeof unitActions | typeof stationActions | typeof whistleActions | typeof reportActions | typeof pointsActions
  | typeof fundActions | typeof pointsRuleActions | typeof sealActions
  | typeof arrivalActions | typeof workActions | typeof whistleCardActions | typeof unitTreeActions
  | typeof callActions | typeof recruitmentActions
  | typeof riderHoursActions
  | typeof recheckActions
  | typeof proposalActions
  | typeof appealActions
  | typeof accountClosingActions
  | typeof postActions
  | typeof dutyActions
  | typeof consentActions
  | typeof myDataActions
  | typeof sessionActions
  | typeof phoneActions
  | typeof noticeActions | typeof feedbackActions | typeof messageActions | typeof messageGrantActions | typeof memberActions | typeof workerActions | typeof participationActions
)[number]['refusals'][number]
