import { fileAppeal } from '#types/points-appeals'
import { appealAbout, appealId, appealOrder, isOpenAppeal } from '#domain/points/appeal'
import { accountOf, handler, refuse, type Args } from '../../runtime/handler'
import type { Appeal } from '../../store/records/appeals'
import type { Posting } from '../../store/records/points'
import { DuplicateKey } from '../../store/store'
import { appealWithin } from './appeal-within'
import { accountOfOwner } from './ledger'
import { appealReply, openAppeal } from './move-appeal'

type Call = Args<typeof fileAppeal>

/** S22.41: a rider objects to one posting of his, or to his balance; one open appeal about one thing. */
export const fileAppealHandler = handler(fileAppeal, async (args) => {
  const { input, caller, store, command, contentCheck, at } = args
  const posting = await ownPosting(args)
  if (!(await contentCheck.isAllowed(input.words, caller.openid ?? ''))) refuse(fileAppeal, 'WORDS_NOT_ALLOWED')
  const accountId = accountOf(args)._id
  const about = appealAbout(posting?.sequence ?? null)
  const [latest] = await store.find('appeals', { accountId, about }, { orderBy: [['n', 'desc']], limit: 1 })
  if (latest && isOpenAppeal(latest.status)) refuse(fileAppeal, 'APPEAL_OPEN')
  const n = (latest?.n ?? 0) + 1
  const appeal: Appeal = {
    _id: appealId(accountId, about, n), version: 1, within: await appealWithin(store, posting), accountId, about, n, postingId: posting?._id ?? null,
    status: 'open', filedAt: at, order: appealOrder('open', at),
  }
  return command.once(async (tx) => {
    await openAppeal(tx, appeal, input.words)
    return appealReply(appeal)
  }).catch((error: unknown) => {
    if (error instanceof DuplicateKey && error.collection === 'appeals') refuse(fileAppeal, 'APPEAL_OPEN')
    throw error
  })
})

/** Null: the whole balance. Somebody else's posting is none. */
async function ownPosting(args: Call): Promise<Posting | null> {
  const { input, store } = args
  if (input.postingId === undefined) return null
  const [posting, account] = await Promise.all([
    store.get('postings', input.postingId), accountOfOwner(store, { kind: 'worker', ownerId: accountOf(args)._id }),
  ])
  return posting && posting.account === account?._id ? posting : refuse(fileAppeal, 'NOT_FOUND')
}
