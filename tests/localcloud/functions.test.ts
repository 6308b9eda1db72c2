import { writeFunction } from './support/functions'
import { codeOf, messageOf, startTestCloud, temporaryFolder } from './support/test-cloud'
import type { TestCloud } from './support/test-cloud'

const SDK = require.resolve('@cloudbase/node-sdk')
const NOON = Date.parse('2026-07-15T12:00:00+08:00')

/** As many as would fill all instances, each waiting for one more. */
const OUTER = ['outer1', 'outer2', 'outer3', 'outer4']

let test_: TestCloud
const functionsDir = temporaryFolder()

beforeAll(async () => {
  const app = `const app = require(${JSON.stringify(SDK)}).init({ env: 'test-env' })`
  writeFunction(functionsDir, 'echo', 'exports.main = async (event, context) => ({ event, environment: JSON.parse(context.environment), key: process.env.MY_KEY })')
  writeFunction(functionsDir, 'clock', 'exports.main = async () => ({ now: Date.now(), fresh: new Date().getTime(), isDate: new Date() instanceof Date, year: new Date(0).getUTCFullYear(), text: Date().length > 10 })')
  writeFunction(functionsDir, 'store', `${app}; exports.main = async ({ id }) => { await app.database().collection('notes').add({ _id: id, at: app.database().serverDate() }); return app.database().collection('notes').doc(id).get() }`)
  writeFunction(functionsDir, 'busy', 'let running = 0, most = 0; exports.main = async () => { running += 1; most = Math.max(most, running); await new Promise((r) => setTimeout(r, 30)); running -= 1; return { most, thread: require("node:worker_threads").threadId } }')
  for (const name of OUTER) writeFunction(functionsDir, name, `${app}; exports.main = async () => (await app.callFunction({ name: 'inner', data: {} })).result`, { timeout: 20 })
  writeFunction(functionsDir, 'inner', 'exports.main = async () => { await new Promise((r) => setTimeout(r, 20)); return "inner" }')
  writeFunction(functionsDir, 'throws', 'exports.main = async () => { throw new Error("broken inside") }')
  writeFunction(functionsDir, 'moody', 'exports.main = async ({ mood }) => { if (mood === "exit") process.exit(3); if (mood === "late") setTimeout(() => { throw new Error("late") }, 1); if (mood === "hang") for (;;); if (mood === "late") await new Promise(() => {}); return mood }', { timeout: 1 })
  writeFunction(functionsDir, 'unloadable', 'throw new Error("does not load")')
  writeFunction(functionsDir, 'prints', 'exports.main = async () => { console.log("a line from inside"); return 1 }')
  test_ = await startTestCloud({ functionsDir, functionEnv: { MY_KEY: 'given' } })
  await test_.db.createCollection('notes')
})
afterAll(() => test_.close())

describe('invocations', () => {
  test('the caller is in the context, never in the event, and the environment is the one given', async () => {
    const reply = await test_.cloud.invoke('echo', { a: 1 }, { WX_OPENID: 'o-1' })
    expect(reply).toEqual({ event: { a: 1 }, environment: expect.objectContaining({ WX_OPENID: 'o-1', TCB_ENV: 'test-env' }), key: 'given' })
    expect(await test_.cloud.invoke('echo', { WX_OPENID: 'forged' })).toMatchObject({ environment: expect.not.objectContaining({ WX_OPENID: expect.anything() }) })
  })

  test('an instance runs one call at a time, and at most four share the load', async () => {
    const replies = await Promise.all(Array.from({ length: 16 }, () => test_.cloud.invoke('busy', {})))
    expect(new Set(replies.map((reply) => (reply as { most: number }).most))).toEqual(new Set([1]))
    expect(new Set(replies.map((reply) => (reply as { thread: number }).thread)).size).toBe(4)
  })

  test('the unmodified SDK inside a function reaches this cloud', async () => {
    expect(await test_.cloud.invoke('store', { id: 'n1' })).toMatchObject({ data: [{ _id: 'n1' }] })
  })

  test('functions that call functions do not wait for each other for ever', async () => {
    const replies = await Promise.all(OUTER.flatMap((name) => Array.from({ length: 6 }, () => test_.cloud.invoke(name, {}))))
    expect(new Set(replies)).toEqual(new Set(['inner']))
    expect(test_.cloud.stats().functionInstances).toBeLessThanOrEqual(16)
  })

  test('what a function prints is kept for the console', async () => {
    await test_.cloud.invoke('prints', {})
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    expect(await (await fetch(`${test_.cloud.url}/__cloud/console`)).text()).toContain('a line from inside')
  })

  test('a function built anew answers anew', async () => {
    writeFunction(functionsDir, 'rebuilt', 'exports.main = async () => 1')
    expect(await test_.cloud.invoke('rebuilt', {})).toBe(1)
    await new Promise((resolve) => { setTimeout(resolve, 20) })
    writeFunction(functionsDir, 'rebuilt', 'exports.main = async () => 2')
    expect(await test_.cloud.invoke('rebuilt', {})).toBe(2)
  })
})

describe('the clock', () => {
  afterEach(() => test_.cloud.clock.set(null))

  test('moves Date in functions and server dates, and runs on from there', async () => {
    await test_.cloud.invoke('clock', {})
    test_.cloud.clock.set(NOON)
    const reply = await test_.cloud.invoke('clock', {}) as { now: number; fresh: number }
    expect(reply).toMatchObject({ isDate: true, year: 1970, text: true })
    const { data } = await test_.cloud.invoke('store', { id: 'n2' }) as { data: Array<{ at: string }> }
    for (const at of [reply.now, reply.fresh, Date.parse(data[0]?.at ?? '')]) {
      expect(at).toBeGreaterThanOrEqual(NOON)
      expect(at).toBeLessThan(NOON + 600_000)
    }
  })

  test('is set over HTTP and returns to real time with null', async () => {
    const set = async (at: unknown): Promise<Response> => fetch(`${test_.cloud.url}/__cloud/clock`, { method: 'POST', body: JSON.stringify({ at }) })
    expect((await (await set(NOON)).json()).now).toBeGreaterThanOrEqual(NOON)
    expect(Math.abs((await (await set(null)).json()).now - Date.now())).toBeLessThan(60_000)
    expect((await set('noon')).status).toBe(400)
  })
})

describe('functions that fail', () => {
  test('an exception answers an error, and the next call is served', async () => {
    expect(await messageOf(test_.cloud.invoke('throws', {}))).toBe('broken inside')
    expect(await codeOf(test_.cloud.invoke('throws', {}))).toBe('FUNCTIONS_EXECUTE_FAIL')
  })

  test('one that ends its process, crashes late or hangs is replaced', async () => {
    expect(await codeOf(test_.cloud.invoke('moody', { mood: 'exit' }))).toBe('FUNCTIONS_EXECUTE_FAIL')
    expect(await messageOf(test_.cloud.invoke('moody', { mood: 'late' }))).toBe('late')
    expect(await codeOf(test_.cloud.invoke('moody', { mood: 'hang' }))).toBe('FUNCTIONS_TIME_LIMIT_EXCEEDED')
    expect(await test_.cloud.invoke('moody', { mood: 'fine' })).toBe('fine')
  })

  test('one that does not load says why', async () => {
    expect(await messageOf(test_.cloud.invoke('unloadable', {}))).toBe('does not load')
  })

  test('an unknown name, or one that leaves the folder, is not found', async () => {
    expect(await messageOf(test_.cloud.invoke('nobody', {}))).toContain('FUNCTION_NOT_FOUND')
    expect(await messageOf(test_.cloud.invoke('../echo', {}))).toContain('FUNCTION_NOT_FOUND')
  })
})
