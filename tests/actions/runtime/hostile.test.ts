import fc from 'fast-check'
import { contract } from '#types/contract'
import type { AnyAction } from '#types/core/action'
import { openCounty, type County } from '../../support/county'
import { openWorld, type World } from '../../support/world'

/**
 * R3: mutated valid inputs at every action. Whatever is sent, the answer is data, a declared refusal or a field code;
 * never a fault of ours, and nothing of the server's inside shows.
 */
const RUNS_EACH = 24
const REPLY_KEYS = /^(ok|data|refusal|fields)$/

let county: County
let world: World
beforeAll(async () => {
  county = await openCounty()
  world = await openWorld(county)
})
afterAll(() => county.close())

const nasty = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', -1, 0, 1.5, 2 ** 53, Number.MAX_VALUE, true, [], {}, '__proto__', 'constructor', '\u0000', '$where', '../..', '<script>', '😀'.repeat(300), 'x'.repeat(5_000)),
  fc.jsonValue(),
)

/** The valid input, or the same with one field replaced, removed or added. */
const mutated = (input: Record<string, unknown>) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(input) },
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(input), 'extra', '__proto__'), nasty).map(([key, value]) => ({ ...input, [key]: value })) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(input), 'none').map((key) => Object.fromEntries(Object.entries(input).filter(([name]) => name !== key))) },
    { weight: 1, arbitrary: nasty },
  )

const declared = (action: AnyAction): Set<string> =>
  new Set([...action.refusals, 'SIGN_IN', 'NOT_ALLOWED', 'NOT_FOUND', 'COMMAND_REUSED', 'BUSY', 'TOO_MANY'])

test.each(contract.map((action) => [action.name, action] as const))('%s answers whatever it is sent', async (_, action) => {
  const codes = declared(action)
  const callers = [null, world.people['stranger'], world.people['rider_own'], world.people['grid_in'], world.people['official_in'], county.lead]
  await fc.assert(
    fc.asyncProperty(mutated(world.inputFor(action) as Record<string, unknown>), fc.constantFrom(...callers), async (input, as) => {
      const reply: unknown = await county.reply(action, input as never, { as: as ?? null })
      expect(Object.keys(reply as object).every((key) => REPLY_KEYS.test(key))).toBe(true)
      const text = JSON.stringify(reply)
      expect(text).not.toMatch(/INTERNAL|node_modules|DATABASE_|\.ts:|at Object/)
      if (!(reply as { ok: boolean }).ok && 'refusal' in (reply as object)) expect(codes).toContain((reply as { refusal: { code: string } }).refusal.code)
    }),
    { numRuns: RUNS_EACH },
  )
})
