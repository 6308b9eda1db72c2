import { randomBytes } from 'node:crypto'
import { inviteStaff, joinPost } from '#types/accounts'
import { makeInvitationCode } from '#core/actions/accounts/invitation-code'
import { openCounty, proofOf, type County, type Person } from '../../support/county'
import { HOME } from '../whistles/support'

const MINUTE = 60_000
const GUESSERS = 20
const MINUTES = 5
/** Each in each minute, so many of them at one moment: 10,000 in all. */
const TRIES = 100
const TOGETHER = 2
const ALLOWED = 5
const HANG_MS = 180_000

let county: County
beforeAll(async () => {
  // The SDK warns of each call that waits for its turn.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  county = await openCounty()
})
afterAll(() => county.close())

test('of 10,000 codes guessed by twenty people all but five a minute and person are not even judged, and none joins', async () => {
  const invited = county.stranger('路谷雨')
  const { id: postId, code } = await county.call(inviteStaff, { unitId: HOME, role: 'grid', title: '网格员', phone: invited.phone }, { as: county.lead })
  const guessers = Array.from({ length: GUESSERS }, (_, n) => county.stranger(`路人${n}`))
  const tally = new Map<string, number>()
  const brings = async (as: Person, guess: string): Promise<void> => {
    const said = await county.refusal(joinPost, { code: guess, displayName: as.name, phone: proofOf(as) }, { as })
    tally.set(said, (tally.get(said) ?? 0) + 1)
  }
  for (let minute = 0; minute < MINUTES; minute += 1) {
    county.at += MINUTE
    // The first guess of all is right, and somebody else's.
    const guess = (n: number): string => (n === 0 ? code : makeInvitationCode(randomBytes(8)))
    await Promise.all(guessers.map(async (as) => {
      for (let n = 0; n < TRIES; n += TOGETHER) await Promise.all(Array.from({ length: TOGETHER }, (_, at) => brings(as, guess(n + at))))
    }))
  }
  const judged = GUESSERS * MINUTES * ALLOWED
  expect(Object.fromEntries(tally)).toEqual({ INVITATION_WRONG: judged, TOO_MANY: GUESSERS * MINUTES * TRIES - judged })
  for (const { openid } of guessers) expect(await county.store.get('identities', county.runtime.keys.hash('identity', openid))).toBeNull()
  expect((await county.store.get('posts', postId))?.holderId).toBeNull()
  expect(await county.call(joinPost, { code, displayName: invited.name, phone: proofOf(invited) }, { as: invited })).toMatchObject({ id: postId })
}, HANG_MS)
