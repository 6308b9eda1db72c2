import { answerWhistle } from '#types/whistles'
import { settleWhistles } from '#core/actions/timers/settle-whistles'
import type { Person } from '../../support/county'
import { answerOf, aWhistle, HOME, holders, type Village } from './support'

/** The fixture collects answers for three minutes; it is settled 35 s later. */
export const COLLECT_MS = 3 * 60_000
export const SETTLE_MS = 35_000

/** A collected whistle and riders who ask for it, a second apart; the clock stands at its deadline then. */
export async function asked(village: Village, places: number, names: readonly string[] | readonly Person[]): Promise<{ whistleId: string; people: Person[]; until: number }> {
  const until = village.at + COLLECT_MS
  const whistleId = await aWhistle(village, { templateId: 'lanterns', places, mode: 'collected' })
  const people: Person[] = []
  for (const one of names) {
    const as = typeof one === 'string' ? await village.rider(one, { communityIds: [HOME] }) : one
    village.at += 1_000
    await village.call(answerWhistle, { whistleId }, { as })
    people.push(as)
  }
  village.at = until
  return { whistleId, people, until }
}

/** Everything a settlement leaves behind, by the order in which `people` are told; so two ends can be compared. */
export async function endOf(village: Village, whistleId: string, people: readonly Person[]) {
  const { store } = village
  const [whistle, settlement, places, answers, accounts] = await Promise.all([
    store.get('whistles', whistleId), store.get('settlements', whistleId), holders(village, whistleId),
    Promise.all(people.map((one) => answerOf(village, whistleId, one))),
    Promise.all(people.map(({ accountId }) => store.get('accounts', accountId))),
  ])
  // All that was written, also to a version that is no more: a second one is one too many.
  const told = await Promise.all(people.map(({ accountId }) => store.find('outgoing', { to: accountId }, { orderBy: [['at', 'desc']], limit: 50 })))
  const messages = told.flat().filter(({ _id }) => answers.some((answer) => answer && _id.startsWith(`settled:${answer._id}:`)))
  const who = (accountId: string | null) => people.findIndex((one) => one.accountId === accountId)
  return {
    stage: whistle?.collected?.stage,
    ranked: settlement?.candidates.map(({ accountId, isPlaced, reason }) => `${who(accountId)} ${isPlaced ? 'goes' : 'waits'}: ${reason}`),
    places: Object.values(places).map(who),
    answers: answers.map((answer) => `${answer?.status} ${answer?.n ?? '-'} ${answer?.settled?.rank ?? '-'}`),
    turns: accounts.map((account) => account?.enrollments[0]?.turn?.wasPassedOver),
    messages: messages.map(({ kind, to }) => `${who(to)} ${kind}`).sort(),
  }
}

/** Past the deadline and what was begun before it, then the timer. */
export async function settle(village: Village): Promise<number> {
  village.at += SETTLE_MS
  return settleWhistles(village.runtime)
}

/** Who was passed over last time, as the last settlement left it. */
export async function passedOver(village: Village, person: Person): Promise<Person> {
  const account = await village.store.get('accounts', person.accountId)
  if (!account) throw new Error('he has an account')
  await village.store.put('accounts', { ...account, enrollments: account.enrollments.map((one) => ({ ...one, turn: { placedAt: null, wasPassedOver: true } })) })
  return person
}
