import { publishNotice } from '#types/notices'
import { openHands, type Hands } from '../points/hands'
import { HOME, STREET } from './notices'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

const line = { words: '今天高温', fromOn: '2026-07-15', untilOn: '2026-07-15' }

test('an official of the street speaks for it, in the name of his post; the same command sent again publishes once', async () => {
  const first = await hands.call(publishNotice, { unitId: STREET, ...line }, { as: hands.second, commandId: 'once' })
  expect(await hands.call(publishNotice, { unitId: STREET, ...line }, { as: hands.second, commandId: 'once' })).toEqual(first)
  expect(await hands.store.get('notices', first.id)).toMatchObject({ unitId: STREET, ...line, isWithdrawn: false, publishedBy: hands.second.accountId, publishedAs: '陶芒种岗', publishedAt: hands.at })
  expect(await hands.store.count('notices', { within: STREET })).toBe(1)
})

test('a community does not speak, nor does a street for another unit', async () => {
  expect(await hands.refusal(publishNotice, { unitId: HOME, ...line }, { as: hands.official })).toBe('NO_NOTICES_HERE')
  expect(await hands.refusal(publishNotice, { unitId: 'isle', ...line }, { as: hands.second })).toBe('NOT_FOUND')
})

test('days that are over, crossed or too far are refused', async () => {
  const say = (fromOn: string, untilOn: string) => hands.refusal(publishNotice, { unitId: STREET, ...line, fromOn, untilOn }, { as: hands.second })
  expect(await say('2026-07-14', '2026-07-14')).toBe('DATES_CROSSED')
  expect(await say('2026-07-17', '2026-07-16')).toBe('DATES_CROSSED')
  expect(await say('2026-07-15', '2026-12-31')).toBe('DATES_TOO_FAR')
})

test('more than a line is told beside the field', async () => {
  expect(await hands.reply(publishNotice, { unitId: STREET, ...line, words: '长'.repeat(41) }, { as: hands.second })).toEqual({ ok: false, fields: { words: 'TOO_LONG' } })
})
