import { nextRun } from '../../localcloud/functions/cron'
import { writeFunction } from './support/functions'
import { messageOf, startTestCloud, temporaryFolder } from './support/test-cloud'
import type { TestCloud } from './support/test-cloud'

const at = (text: string): number => Date.parse(`${text}+08:00`)

describe('CloudBase cron: seven fields in Beijing time', () => {
  test.each([
    ['every five minutes', '0 */5 * * * * *', '2026-07-15T12:01:00', '2026-07-15T12:05:00'],
    ['five past midnight in Beijing', '0 5 0 * * * *', '2026-07-15T12:00:00', '2026-07-16T00:05:00'],
    ['an instant that has just been is not next', '0 0 12 * * * *', '2026-07-15T12:00:00', '2026-07-16T12:00:00'],
    ['Mondays by name', '0 0 9 * * MON *', '2026-07-15T12:00:00', '2026-07-20T09:00:00'],
    ['the first of a month', '0 0 0 1 * * *', '2026-12-15T00:00:00', '2027-01-01T00:00:00'],
    ['a later year', '0 0 0 1 1 * 2028', '2026-07-15T12:00:00', '2028-01-01T00:00:00'],
    ['a range of years', '0 0 0 1 7 * 2025-2027', '2026-07-15T12:00:00', '2027-07-01T00:00:00'],
  ])('%s', (_title, cron, from, expected) => {
    expect(nextRun(cron, at(from))).toBe(at(expected))
  })

  test('a year that is over never comes, and five fields are refused', () => {
    expect(nextRun('0 0 0 1 1 * 2020', at('2026-07-15T12:00:00'))).toBeNull()
    expect(() => nextRun('0 0 * * *', 0)).toThrow('seven fields')
  })
})

describe('timer triggers', () => {
  let test_: TestCloud
  const functionsDir = temporaryFolder()
  beforeAll(() => {
    const sdk = require.resolve('@cloudbase/node-sdk')
    const code = `const app = require(${JSON.stringify(sdk)}).init({ env: 'test-env' }); exports.main = async (event, context) => { await app.database().collection('runs').add({ name: event.TriggerName, type: event.Type, source: JSON.parse(context.environment).TRIGGER_SRC }); return { ran: event.TriggerName } }`
    writeFunction(functionsDir, 'nightly', code, { triggers: [{ name: 'seal', type: 'timer', config: '0 5 0 * * * *' }, { name: 'often', type: 'timer', config: '*/1 * * * * * *' }] })
  })
  afterEach(() => test_.close())

  const runs = async (): Promise<unknown[]> => (await test_.db.collection('runs').field({ _id: false }).get()).data

  test('one runs on demand, with the source in the context', async () => {
    test_ = await startTestCloud({ functionsDir, collections: [{ name: 'runs', indexes: [] }] })
    const reply = await fetch(`${test_.cloud.url}/__cloud/timer`, { method: 'POST', body: '{"name":"seal"}' })
    expect(await reply.json()).toEqual({ ran: 'seal' })
    await test_.cloud.runTimer('seal')
    expect(await runs()).toEqual([{ name: 'seal', type: 'timer', source: 'timer' }, { name: 'seal', type: 'timer', source: 'timer' }])
    expect(await messageOf(test_.cloud.runTimer('nothing'))).toContain('no timer "nothing"')
  })

  test('they run by themselves when due on the cloud’s clock', async () => {
    test_ = await startTestCloud({ functionsDir, collections: [{ name: 'runs', indexes: [] }], timers: true, now: at('2026-07-16T00:04:58') })
    let written: string[] = []
    const names = async (): Promise<string[]> => (await runs()).map((run) => (run as { name: string }).name)
    // Which of the two is written first is not said: each call may have to wait for its process to start.
    for (let tries = 0; tries < 200 && !['seal', 'often'].every((due) => written.includes(due)); tries += 1) {
      await new Promise((resolve) => { setTimeout(resolve, 50) })
      written = await names()
    }
    expect(written.filter((name) => name === 'seal')).toHaveLength(1)
    expect(written).toContain('often')
  })

  test('moving the clock past a timer does not run it', async () => {
    test_ = await startTestCloud({ functionsDir, collections: [{ name: 'runs', indexes: [] }], timers: true, now: at('2026-07-15T12:00:00') })
    test_.cloud.clock.set(at('2026-07-17T12:00:00'))
    await new Promise((resolve) => { setTimeout(resolve, 1_500) })
    expect((await runs()).some((run) => (run as { name: string }).name === 'seal')).toBe(false)
  })
})
