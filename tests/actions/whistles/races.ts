import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '#core/runtime/serve'
import type { Handler } from '#core/runtime/handler'
import type { Barrier } from '#core/store/transaction'
import type { Person } from '../../support/county'
import { HOME, type Village } from './support'

/** Long enough for everybody who is coming to have come. */
const QUIET_MS = 60

/**
 * Holds whoever is about to write a place until `size` are there or nobody has come for a while: so all have looked
 * before anybody takes, in every round of attempts.
 */
export function gather(size: number): Barrier {
  const here: Array<() => void> = []
  const release = () => {
    for (const go of here.splice(0)) go()
  }
  let timer: NodeJS.Timeout | undefined
  return (step, name) => {
    if (step !== 'write' || name !== 'places') return
    clearTimeout(timer)
    timer = setTimeout(release, QUIET_MS)
    return new Promise<void>((resolve) => {
      here.push(resolve)
      if (here.length >= size) release()
    })
  }
}

/** Riders who joined HOME, stored directly: signing up hundreds is not what is tested. */
export async function crowd(village: Village, size: number): Promise<Person[]> {
  const people = Array.from({ length: size }, (_, i) => village.stranger(`骑手${i}`))
  for (let i = 0; i < size; i += 50) await Promise.all(people.slice(i, i + 50).map((person) => settle(village, person)))
  return people
}

async function settle({ store, runtime, at }: Village, person: Person): Promise<void> {
  person.accountId = runtime.ids.make('ac')
  await store.put('identities', { _id: runtime.keys.hash('identity', person.openid), accountId: person.accountId })
  await store.put('accounts', {
    _id: person.accountId, version: 1, displayName: person.name, riderStatus: 'declared', age: 'adult', phoneId: null, verifiedBy: null, verifiedAt: null,
    enrollments: [{ communityId: HOME, enrolledAt: at, turn: null }], freeHours: [], createdAt: at,
  })
}

/** An open whistle of HOME without points, stored directly. */
export async function storedWhistle({ store, runtime, at, grid }: Village, places: number): Promise<string> {
  const whistleId = runtime.ids.make('wh')
  await store.put('whistles', {
    _id: whistleId, version: 1, within: ['isle', 'east-coast', 'north-bend', HOME], communityId: HOME, templateId: 'sandbags', title: '垒沙袋', icon: 'flag',
    minutes: 45, isInsured: true, note: null, placeName: '东堤', place: { lat: 27.1, lng: 120.6 }, status: 'open', arriveBy: at + 3_600_000,
    places, pointsEach: 0, fundUnitId: HOME, blownBy: grid.accountId, blownAt: at, closedAt: null, collected: null, nobodyAt: null, offeredTo: [], by: 'community', quietReason: null,
  })
  return whistleId
}

type Answered = { ok: boolean; data?: { status: string }; refusal?: { code: string } }

/** What a phone sends again with the same command: too much contention, or an answer that got lost on a slow machine. */
const SENT_AGAIN = new Set(['BUSY', 'INTERNAL'])

/** All answer at once, through `handler`. */
export async function race(village: Village, handler: Handler, { whistleId, people }: { whistleId: string; people: readonly Person[] }): Promise<string[]> {
  const { runtime } = village.withBarrier(gather(people.length))
  const main = serve([handler], async () => ({ ...runtime, log: () => undefined }))
  return Promise.all(people.map(async ({ openid }) => {
    const context = { environment: JSON.stringify({ WX_OPENID: openid }) }
    for (let tries = 0; tries < 20; tries++) {
      const reply = (await main({ action: 'answerWhistle', commandId: `race-${whistleId}`, input: { whistleId } }, context)) as Answered
      if (!SENT_AGAIN.has(reply.refusal?.code ?? '')) return reply.data?.status ?? reply.refusal?.code ?? 'fault'
      await sleep(50 * Math.random())
    }
    return 'gave up'
  }))
}
