import { previewClosing } from '#types/account-closing'
import { OPEN_ANSWERS } from '#domain/whistles/lifecycle'
import { accountOf, handler } from '../../runtime/handler'
import type { Store } from '../../store/store'
import { accountOfOwner } from '../points/ledger'
import { settingsOf } from '../settings'
import { heldPosts, isLastLead } from './end-account'

/** One query joins their whistles; nobody has promised more. */
const MOST_ANSWERS = 200

/** S1.4: what ending the account would let go of, in numbers. */
export const previewClosingHandler = handler(previewClosing, async (args) => {
  const { store } = args
  const accountId = accountOf(args)._id
  const { rootUnitId } = await settingsOf(store)
  const [account, heldGoods, openAnswers, openAppeals, reports, posts] = await Promise.all([
    accountOfOwner(store, { kind: 'worker', ownerId: accountId }),
    store.count('redemptions', { accountId, status: 'held' }),
    openAnswersOf(store, accountId),
    store.count('appeals', { accountId, status: 'open' }),
    store.count('reports', { reporterId: accountId }),
    heldPosts(store, accountId, rootUnitId),
  ])
  return { points: account?.balance ?? 0, heldGoods, openAnswers, openAppeals, reports, posts: posts.own.length, isLastLead: isLastLead(accountId, posts) }
})

/** What he may still come to or be paid for; whoever waited at a whistle that is over does so no more. */
async function openAnswersOf(store: Store, accountId: string): Promise<number> {
  const answers = await store.find('answers', { accountId, status: store.compare.in(OPEN_ANSWERS) }, { orderBy: [['answeredAt', 'desc']], limit: MOST_ANSWERS })
  const whistles = await store.getMany('whistles', answers.map(({ whistleId }) => whistleId))
  return answers.filter(({ whistleId }) => whistles.get(whistleId)?.status === 'open').length
}
