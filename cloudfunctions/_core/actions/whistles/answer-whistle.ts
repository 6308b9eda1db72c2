import { answerWhistle } from '#types/whistles'
import { answerFault } from '#domain/whistles/answering'
import { arriveAtFault } from '#domain/whistles/arrival'
import { answerId, freeNumbers, placeId } from '#domain/whistles/places'
import { isCollecting } from '#domain/whistles/settling'
import { accountOf, handler, refuse, type Args } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import type { Answer, Whistle } from '../../store/records/whistles'
import { DuplicateKey, type Tx } from '../../store/store'
import { arriveUntilOf } from './arrive-until'
import { promoteFirst } from './promote'
import { takenPlaces } from './taken-places'

/** Each attempt that fails means that somebody else got a place: there are at most 30 to lose. */
const MOST_ATTEMPTS = 40

type Reply = { id: string; version: number; status: Answer['status'] }

/**
 * S19.2, S19.3: first come; whoever finds no place waits. There is no counter: a place is a document's id. S19.30: while
 * answers are collected nobody takes one, and the deadline is looked at once the transaction runs.
 */
export const answerWhistleHandler = handler(answerWhistle, async (args) => {
  const comesAt = await arrivalOf(args)
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const n = await somePlace(args)
    try {
      const reply = await args.command.once((tx) => answer(tx, args, { n, comesAt }))
      // A place may have come free between the look and the waitlisting: nobody waits beside a free place.
      if (reply.status === 'waiting') await promoteFirst(args, args.subject)
      return reply
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
    }
  }
  return refuse(answerWhistle, 'BUSY')
})

/** Some free place rather than the first, so that a rush does not meet at one document; null when all are taken. */
async function somePlace({ store, subject: whistle, ids }: Args<typeof answerWhistle>): Promise<number | null> {
  const free = freeNumbers(whistle.places, await takenPlaces(store, whistle._id))
  return free[ids.below(Math.max(free.length, 1))] ?? null
}

interface Coming { arriveAt: number; until: number }

/** S19.20: 送完这单再来, and the latest time that may be said; null when he comes now. */
async function arrivalOf({ store, subject, input: { arriveAt } }: Args<typeof answerWhistle>): Promise<Coming | null> {
  return arriveAt === undefined ? null : { arriveAt, until: await arriveUntilOf(store, subject) }
}

async function answer(tx: Tx, args: Args<typeof answerWhistle>, { n, comesAt }: { n: number | null; comesAt: Coming | null }): Promise<Reply> {
  const accountId = accountOf(args)._id
  const whistle = await tx.get('whistles', args.subject._id)
  if (!whistle) throw new Refusal('NOT_FOUND')
  const before = await tx.get('answers', answerId(whistle._id, accountId))
  const now = args.now()
  const fault = answerFault(whistle, before?.status ?? null, now) ?? (comesAt && arriveAtFault(comesAt.arriveAt, { until: comesAt.until, now }))
  if (fault) refuse(answerWhistle, fault)
  const isCollected = isCollecting(whistle, now)
  const status = isCollected ? 'asked' : n === null ? 'waiting' : 'placed'
  const answered = newAnswer(whistle, { accountId, status, n: isCollected ? null : n, answeredAt: now, arriveAt: comesAt?.arriveAt ?? null, version: (before?.version ?? 0) + 1 })
  if (status === 'placed' && n !== null) await tx.add('places', { _id: placeId(whistle._id, n), whistleId: whistle._id, n, accountId, isShut: false })
  await (before ? tx.set('answers', answered) : tx.add('answers', answered))
  return { id: answered._id, version: answered.version, status: answered.status }
}

/** S19.4: who left and answers again starts anew. */
function newAnswer(whistle: Whistle, said: Pick<Answer, 'accountId' | 'status' | 'n' | 'answeredAt' | 'arriveAt' | 'version'>): Answer {
  return {
    ...said, _id: answerId(whistle._id, said.accountId), within: whistle.within, whistleId: whistle._id, settled: null, arrivedAt: null, scannedBy: null, isListed: false,
    words: null, photoId: null, submittedAt: null, returned: null, confirmedBy: null, confirmedAt: null,
  }
}
