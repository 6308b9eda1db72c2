import { withdrawAppeal } from '#types/points-appeals'
import { handler } from '../../runtime/handler'
import { appealReply, moveAppeal, RIDER_HAND } from './move-appeal'

/** S22.41: the rider takes it back while nobody has answered. */
export const withdrawAppealHandler = handler(withdrawAppeal, async ({ subject: appeal, command, at }) =>
  command.once(async (tx) => appealReply(await moveAppeal(tx, appeal._id, { ...RIDER_HAND, to: 'withdrawn', at, words: null }))))
