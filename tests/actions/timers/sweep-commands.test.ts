import { sweepCommands } from '#core/actions/timers/sweep-commands'
import { openCounty, type County } from '../../support/county'

const DAY = 24 * 3_600_000
let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const put = (_id: string, at: number) => county.store.put('commands', { _id, action: 'enroll', bodyHash: 'h', reply: '{}', at })

test('a command is remembered for ninety days and then forgotten', async () => {
  await put('old', county.at - 90 * DAY - 1)
  await put('kept', county.at - 90 * DAY)
  expect(await sweepCommands(county.runtime)).toBe(1)
  expect(await county.store.get('commands', 'old')).toBeNull()
  expect(await county.store.get('commands', 'kept')).not.toBeNull()
})

test('a second run has nothing left to do', async () => {
  await put('older', county.at - 200 * DAY)
  await sweepCommands(county.runtime)
  expect(await sweepCommands(county.runtime)).toBe(0)
})
