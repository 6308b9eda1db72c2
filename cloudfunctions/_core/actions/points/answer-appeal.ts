import { answerAppeal } from '#types/points-appeals'
import { isOwnHand } from '#domain/points/appeal'
import { accountOf, handler, refuse } from '../../runtime/handler'
import type { Appeal } from '../../store/records/appeals'
import type { Store } from '../../store/store'
import { handsOn } from './appeal-views'
import { appealReply, moveAppeal } from './move-appeal'

/** S22.42, S22.44: an official ends it with words for the rider; not whose line it is, nor whoever did or confirmed it. */
export const answerAppealHandler = handler(answerAppeal, async (args) => {
  const { input: { outcome, words }, subject: appeal, actor, store, command, at } = args
  const byId = accountOf(args)._id
  const by = (await handsOn(store, [appeal])).get(appeal._id) ?? []
  if (isOwnHand(byId, { riderId: appeal.accountId, by })) refuse(answerAppeal, 'OWN_HAND')
  if (outcome === 'corrected' && !(await wasCorrected(store, appeal))) refuse(answerAppeal, 'NOTHING_CORRECTED')
  return command.once(async (tx) =>
    appealReply(await moveAppeal(tx, appeal._id, { to: outcome, at, byId, byTitle: actor.post?.title ?? null, words })))
})

/** Whether points were given to its rider or taken back since he objected. */
async function wasCorrected(store: Store, { accountId, filedAt }: Appeal): Promise<boolean> {
  const [since] = await store.find('proposals', { riderId: accountId, status: 'done', decidedAt: store.compare.gte(filedAt) }, { limit: 1 })
  return since !== undefined
}
