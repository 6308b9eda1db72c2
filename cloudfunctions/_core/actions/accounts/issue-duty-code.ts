import { issueDutyCode } from '#types/duty'
import { secretHandler } from '../../runtime/handler'
import { drawCode, shownCode } from '../stations/draw-code'

/** S1.16: for a colleague who is at the counter now; whoever is on duty passes on the duty at the same post. */
export const issueDutyCodeHandler = secretHandler(
  issueDutyCode,
  async (args) => drawCode(args, { purpose: 'duty', redemptionId: null, postId: args.subject.duty?.postId ?? args.subject._id }),
  shownCode,
)
