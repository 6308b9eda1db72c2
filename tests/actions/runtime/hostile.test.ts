import fc from 'fast-check'
import { contract } from '#types/contract'
import type { AnyAction } from '#types/core/action'
import type { Reply } from '#types/core/wire'
import { aBrowser } from '../accounts/desk'
import { openCounty, type Browser, type County, type Person } from '../../support/county'
import { openWorld, type World } from '../../support/world'

/**
 * R3: mutated valid inputs at every action. Whatever is sent, the answer is data, a declared refusal or a field code;
 * never a fault of ours, and nothing of the server's inside shows. `HOSTILE_RUNS` inputs an action, 200 unless told.
 */
const RUNS_EACH = Number(process.env['HOSTILE_RUNS'] ?? 200)
/** Of all inputs; fewer would never get past the door. */
const LEAST_VALID = 0.2
/** What has not answered by then never will. */
const HANGS_MS = 20_000
const REPLY_KEYS = /^(ok|data|refusal|fields)$/

let county: County
let world: World
beforeAll(async () => {
  county = await openCounty()
  world = await openWorld(county)
})
afterAll(() => county.close())

const nested: unknown = Array.from({ length: 500 }).reduce((inner: unknown) => [inner], 'deep')

const nasty = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', -1, 0, 1.5, 2 ** 53, Number.MAX_VALUE, true, [], {}, '__proto__', 'constructor', '\u0000', '$where', '../..', '<script>', '😀'.repeat(300), 'x'.repeat(5_000), '\ud800', '\u202e\u200b', '0', '1e9', -8.64e15, 253_402_300_800_000, Array(2_000).fill('x'), nested),
  fc.jsonValue(),
)

/** The valid input, or the same with one field replaced, removed or added. */
const mutated = (input: Record<string, unknown>) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(input) },
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(input), 'extra', '__proto__'), nasty).map(([key, value]) => ({ ...input, [key]: value })) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(input), 'none').map((key) => Object.fromEntries(Object.entries(input).filter(([name]) => name !== key))) },
    { weight: 1, arbitrary: nasty },
  )

const declared = (action: AnyAction): Set<string> =>
  new Set([...action.refusals, 'SIGN_IN', 'NOT_ALLOWED', 'NOT_FOUND', 'COMMAND_REUSED', 'BUSY', 'TOO_MANY'])

/** After these a person, his post or his unit is there no more: whatever comes before meets them as they were. */
const ENDS = ['withdrawConsent', 'revokeSession', 'closeUnit', 'endPost', 'closeAccount']
const actions = [...contract].sort((one, other) => ENDS.indexOf(one.name) - ENDS.indexOf(other.name))

/** The reply, or an error that says which call never came back. */
async function answered(action: AnyAction, input: unknown, as: Person | Browser | null): Promise<Reply<unknown>> {
  let timer: NodeJS.Timeout | undefined
  const hung = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`${action.name} never answered ${JSON.stringify(input).slice(0, 300)}`)), HANGS_MS) })
  return Promise.race([county.reply(action, input as never, { as }), hung]).finally(() => clearTimeout(timer))
}

/** Turned away before the action looked at anything. */
const AT_THE_DOOR = new Set(['SIGN_IN', 'NOT_ALLOWED', 'TOO_MANY'])

test.each(actions.map((action) => [action.name, action] as const))('%s answers whatever it is sent', async (_, action) => {
  const codes = declared(action)
  const { stranger = null, rider_own: rider = null, grid_in: grid = null, keeper_in: keeper = null, official_in: official = null, enterprise_in: outlet = null } = world.people
  const desk = aBrowser()
  let [sent, valid, letIn] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(mutated(world.inputFor(action) as Record<string, unknown>), fc.constantFrom(null, desk, stranger, rider, grid, keeper, official, outlet, county.lead), async (input, as) => {
      const reply = await answered(action, input, as)
      const code = reply.ok || !('refusal' in reply) ? null : reply.refusal.code
      sent += 1
      if (reply.ok || code !== null) valid += 1
      if (reply.ok || (code !== null && !AT_THE_DOOR.has(code))) letIn += 1
      // A minute on there are tries again.
      if (code === 'TOO_MANY') county.at += 60_000
      expect(Object.keys(reply).every((key) => REPLY_KEYS.test(key))).toBe(true)
      const text = JSON.stringify(reply)
      expect(text).not.toMatch(/INTERNAL|node_modules|DATABASE_|\.ts:|at Object/)
      // Whose phone it is leaves the server with no answer.
      expect(text).not.toMatch(/open-(\d|lead)/)
      if (code !== null) expect(codes).toContain(code)
    }),
    { numRuns: RUNS_EACH },
  )
  expect(valid / sent).toBeGreaterThanOrEqual(LEAST_VALID)
  expect(letIn).toBeGreaterThan(0)
})
