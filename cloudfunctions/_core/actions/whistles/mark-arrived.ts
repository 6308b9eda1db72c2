import { markArrived } from '#types/whistle-arrivals'
import { answerId } from '#domain/whistles/places'
import { listFault } from '#domain/whistles/working'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import type { Tx } from '../../store/store'
import { eachOutcome } from './each-outcome'
import { isQuietAt } from './quiet-at'

/** S19.38: who is seen here though his code cannot be scanned. Each is told, so that nobody is here behind his own back. */
export const markArrivedHandler = handler(markArrived, async (args) => {
  const { input, subject: whistle, store, command, at } = args
  const listing = { whistleId: whistle._id, listerId: accountOf(args)._id, at, isSilent: await isQuietAt(store, at) }
  const outcomes = await eachOutcome(command, {
    accountIds: input.accountIds, codes: markArrived.refusals,
    work: (part, accountId) => part.once((tx) => list(tx, accountId, listing)),
  })
  return command.once(async () => ({ id: whistle._id, version: whistle.version, outcomes }))
})

interface Listing { whistleId: string; listerId: string; at: number; isSilent: boolean }

async function list(tx: Tx, accountId: string, { whistleId, listerId, at, isSilent }: Listing): Promise<{ id: string; version: number }> {
  const whistle = await tx.get('whistles', whistleId)
  if (!whistle) throw new Refusal('NOT_FOUND')
  const answer = await tx.get('answers', answerId(whistleId, accountId))
  const fault = listFault(whistle.status, answer, listerId)
  if (!answer || fault || !(await tx.get('accounts', accountId))) return refuse(markArrived, fault ?? 'NOT_PLACED')
  const version = answer.version + 1
  await tx.set('answers', { ...answer, status: 'arrived', arrivedAt: at, scannedBy: listerId, isListed: true, version })
  if (!isSilent) await tx.set('outgoing', {
    _id: `listed:${answer._id}:${version}`, kind: 'whistle-listed', to: accountId, at, sentAt: null,
    body: JSON.stringify({ whistleId, title: whistle.title, placeName: whistle.placeName, arriveBy: whistle.arriveBy }),
  })
  return { id: answer._id, version }
}
