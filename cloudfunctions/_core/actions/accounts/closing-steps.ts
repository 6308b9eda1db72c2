import { declareRider } from '#types/accounts'
import { isOpenAppeal } from '#domain/points/appeal'
import { moveProposal } from '#domain/points/proposal'
import { isWaiting } from '#domain/points/redemption'
import { OPEN_ANSWERS } from '#domain/whistles/lifecycle'
import type { Runtime } from '../../runtime/runtime'
import type { AccountClosing } from '../../store/records/accounts'
import type { Store } from '../../store/store'
import { giveBack } from '../points/give-back'
import { moveAppeal, RIDER_HAND } from '../points/move-appeal'
import { withoutHim } from '#domain/workers/engagements'
import { saveWorker } from '../workers/save-worker'
import { leaveAnswer } from '../whistles/leave-answer'
import { promoteFirst } from '../whistles/promote'
import { grantsOf } from './message-grants'
import { consentsOf, forgetConsent } from './move-consent'
import { endDutyBeside, vacated } from './vacated'

/** Of each kind in a run; whoever has more waits for the timer. */
export const MOST_AT_ONCE = 100

/**
 * S1.6: things of one kind that hung on an account: which there are, and how one is let go of, in a transaction of its own
 * that looks again. Safe to repeat: what was let go of is not found, or left as it is.
 */
export interface ClosingStep {
  readonly of: string
  find(store: Store, closing: AccountClosing): Promise<Array<{ _id: string }>>
  letGo(runtime: Runtime, id: string, closing: AccountClosing): Promise<unknown>
}

const limit = { limit: MOST_AT_ONCE }

/** A post he took in the moment he left. */
const posts: ClosingStep = {
  of: 'posts',
  find: (store, { _id: holderId }) => store.find('posts', { holderId }, limit),
  letGo: ({ store }, id, { _id: holderId }) => store.transact(async (tx) => {
    const post = await tx.get('posts', id)
    if (post?.holderId !== holderId) return
    await tx.set('posts', vacated(post))
    await endDutyBeside(tx, post)
  }),
}

const heldGoods: ClosingStep = {
  of: 'redemptions',
  find: (store, { _id: accountId }) => store.find('redemptions', { accountId, status: 'held' }, limit),
  letGo: ({ store, now }, id) => store.transact(async (tx) => {
    const redemption = await tx.get('redemptions', id)
    const at = now()
    if (redemption?.status === 'held') await giveBack(tx, id, isWaiting(redemption, at) ? 'cancelled' : 'expired', at)
  }),
}

/** Also work that waits to be confirmed: nobody can be paid for it, and it would keep its whistle open. */
const openAnswers: ClosingStep = {
  of: 'answers',
  find: (store, { _id: accountId }) => store.find('answers', { accountId, status: store.compare.in(OPEN_ANSWERS) }, limit),
  async letGo(runtime, id) {
    const left = await runtime.store.transact(async (tx) => {
      const answer = await tx.get('answers', id)
      return answer && OPEN_ANSWERS.includes(answer.status) ? leaveAnswer(tx, answer, 'left') : null
    })
    const whistle = left && (await runtime.store.get('whistles', left.whistleId))
    if (whistle) await promoteFirst(runtime, whistle)
  },
}

const openAppeals: ClosingStep = {
  of: 'appeals',
  find: (store, { _id: accountId }) => store.find('appeals', { accountId, status: 'open' }, limit),
  letGo: ({ store, now }, id) => store.transact(async (tx) => {
    const appeal = await tx.get('appeals', id)
    if (appeal && isOpenAppeal(appeal.status)) await moveAppeal(tx, id, { ...RIDER_HAND, to: 'withdrawn', at: now(), words: null })
  }),
}

const waitingProposals: ClosingStep = {
  of: 'proposals',
  find: (store, { _id: riderId }) => store.find('proposals', { riderId, status: 'waiting' }, limit),
  letGo: ({ store, now }, id) => store.transact(async (tx) => {
    const proposal = await tx.get('proposals', id)
    if (proposal?.status === 'waiting') await tx.set('proposals', moveProposal(proposal, 'withdrawn', { by: proposal.proposedBy, at: now() }))
  }),
}

/** They stay, and nobody knows any more whose they were. */
const reports: ClosingStep = {
  of: 'reports',
  find: (store, { _id: reporterId }) => store.find('reports', { reporterId }, limit),
  letGo: ({ store }, id, { _id: reporterId }) => store.transact(async (tx) => {
    const report = await tx.get('reports', id)
    if (report?.reporterId === reporterId) await tx.set('reports', { ...report, reporterId: null })
  }),
}

/** With every time he said yes or took it back. */
const consents: ClosingStep = {
  of: 'consents',
  find: (store, { _id: accountId }) => consentsOf(store, accountId),
  letGo: ({ store }, id) => store.transact((tx) => forgetConsent(tx, id)),
}

const inboxMark: ClosingStep = {
  of: 'inboxMarks',
  find: async (store, { _id }) => {
    const mark = await store.get('inboxMarks', _id)
    return mark ? [mark] : []
  },
  letGo: ({ store }, id) => store.remove('inboxMarks', id),
}

/** S1.26: and with them, sealed, whose phone it was. */
const messageGrants: ClosingStep = {
  of: 'messageGrants',
  find: (store, { _id: accountId }) => grantsOf(store, accountId),
  letGo: ({ store }, id) => store.remove('messageGrants', id),
}

/** It stays, and nobody knows any more who wrote it; nobody waits for its answer. */
const feedback: ClosingStep = {
  of: 'feedback',
  find: (store, { _id: accountId }) => store.find('feedback', { accountId }, limit),
  letGo: ({ store }, id, { _id: accountId }) => store.transact(async (tx) => {
    const one = await tx.get('feedback', id)
    if (one?.accountId === accountId) await tx.set('feedback', { ...one, accountId: null, wantsAnswer: false })
  }),
}

/** S3.7: what he answered; a line that only an outlet wrote stays with the number. */
const engagements: ClosingStep = {
  of: 'workers',
  find: (store, { _id: accountId }) => store.find('workers', { accountId }, limit),
  letGo: ({ store }, id, { _id: accountId }) => store.transact(async (tx) => {
    const worker = await tx.get('workers', id)
    if (worker?.accountId === accountId) await saveWorker(tx, withoutHim(worker))
  }),
}

/** Browsers that were signed in as him; they have let nobody in since the account ended. */
const sessions: ClosingStep = {
  of: 'sessions',
  find: (store, { _id: accountId }) => store.find('sessions', { accountId }, limit),
  letGo: ({ store }, id) => store.remove('sessions', id),
}

const messages: ClosingStep = {
  of: 'outgoing',
  find: (store, { _id: to }) => store.find('outgoing', { to }, limit),
  letGo: ({ store }, id) => store.remove('outgoing', id),
}

/** Who looked at something of his. */
const reveals: ClosingStep = {
  of: 'reveals',
  find: (store, { _id: accountId }) => store.find('reveals', { accountId }, limit),
  letGo: ({ store }, id) => store.remove('reveals', id),
}

/** What the phone was answered when it opened the account names it: sent again, it is told that nobody knows it. */
const commands: ClosingStep = {
  of: 'commands',
  async find(store, { _id: accountId, identity }) {
    const { both, gt, lt } = store.compare
    const opened = await store.find('commands', { _id: both(gt(`${identity}:`), lt(`${identity};`)), action: declareRider.name }, limit)
    return opened.filter(({ reply }) => reply.includes(accountId))
  },
  letGo: ({ store }, id, { _id: accountId }) => store.transact(async (tx) => {
    const command = await tx.get('commands', id)
    if (command?.reply.includes(accountId)) await tx.set('commands', { ...command, reply: JSON.stringify({ refusal: 'SIGN_IN' }) })
  }),
}

export const CLOSING_STEPS: readonly ClosingStep[] = [posts, heldGoods, openAnswers, openAppeals, waitingProposals, reports, reveals, consents, messageGrants, messages, inboxMark, sessions, feedback, engagements, commands]
