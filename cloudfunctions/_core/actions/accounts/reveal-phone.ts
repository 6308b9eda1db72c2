import { revealPhone } from '#types/phones'
import { MOST_REVEALS_A_DAY, mayBeCalled, REVEAL_SHOWN_MS } from '#domain/accounts/reveal'
import { answerId } from '#domain/whistles/places'
import { accountOf, refuse, secretHandler } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { countUp } from '../limits'
import { phoneOf } from './bind-phone'

/** What is kept of it: whom, and when; the number is read again each time it is answered. */
interface Revealed { id: string; version: number; accountId: string; at: number }

/** S17.9: the number of a rider who is coming to this whistle. Written down, with the reason, before it is answered. */
export const revealPhoneHandler = secretHandler(
  revealPhone,
  async (args): Promise<Revealed> => {
    const { input: { accountId, reason }, subject, actor, store, command, ids, at } = args
    const byId = accountOf(args)._id
    const unit = actor.post && (await store.get('units', actor.post.unitId))
    await countUp(store, { what: `reveals:${byId}`, most: MOST_REVEALS_A_DAY, at })
    return command.once(async (tx) => {
      const whistle = await tx.get('whistles', subject._id)
      const answer = await tx.get('answers', answerId(subject._id, accountId))
      if (!whistle) throw new Refusal('NOT_FOUND')
      if (!answer || !mayBeCalled(whistle.status, answer.status)) refuse(revealPhone, 'NOT_COMING')
      if (!(await tx.get('accounts', accountId))?.phoneId) refuse(revealPhone, 'NO_PHONE')
      const id = ids.make('rv')
      const byTitle = `${unit?.name ?? ''}${actor.post?.title ?? ''}`
      await tx.add('reveals', { _id: id, accountId, what: 'phone', whistleId: whistle._id, byId, byTitle, reason, at })
      return { id, version: 1, accountId, at }
    })
  },
  async ({ id, version, accountId, at }, args) => {
    const account = args.at < at + REVEAL_SHOWN_MS ? await args.store.get('accounts', accountId) : null
    return { id, version, phone: account && (await phoneOf(args, account)) }
  },
)
