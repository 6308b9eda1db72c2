import { participationHandlers } from '../participation'
import { answerWhistleHandler } from './answer-whistle'
import { blowRecruitmentHandler } from './blow-recruitment'
import { blowWhistleHandler } from './blow-whistle'
import { closeWhistleHandler } from './close-whistle'
import { confirmWorkHandler } from './confirm-work'
import { confirmWorksHandler } from './confirm-works'
import { handBackHandler } from './hand-back'
import { leaveWhistleHandler } from './leave-whistle'
import { listOfferedWhistlesHandler } from './list-offered-whistles'
import { listWhistlesHandler } from './list-whistles'
import { markAbsentHandler } from './mark-absent'
import { markArrivedHandler } from './mark-arrived'
import { moveArrivalHandler } from './move-arrival'
import { returnWorkHandler } from './return-work'
import { scanArrivalHandler } from './scan-arrival'
import { showWhistleHandler } from './show-whistle'
import { showWhistleCardHandler } from './show-whistle-card'
import { submitWorkHandler } from './submit-work'
import { widenWhistleHandler } from './widen-whistle'

export const whistleHandlers = [
  blowWhistleHandler, blowRecruitmentHandler, listOfferedWhistlesHandler, listWhistlesHandler, showWhistleHandler, showWhistleCardHandler, answerWhistleHandler, leaveWhistleHandler,
  moveArrivalHandler, markAbsentHandler, markArrivedHandler, scanArrivalHandler, submitWorkHandler, confirmWorkHandler, confirmWorksHandler, returnWorkHandler, closeWhistleHandler, widenWhistleHandler, handBackHandler,
  ...participationHandlers,
]
