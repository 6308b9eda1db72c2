import { readFileSync } from 'node:fs'
import { contract } from '#types/contract'
import type { AnyAction } from '#types/core/action'
import { openCounty, type County } from '../../support/county'
import { openWorld, type World } from '../../support/world'

/**
 * R4: role × action × {own, same unit, other unit, absent} against the table that was written by hand from the mission,
 * not derived from the contract. «ok» means: let in; the action may still refuse for reasons of its own.
 */
const [head = '', ...lines] = readFileSync('tests/access.csv', 'utf8').trim().split('\n')
const callers = head.split(',').slice(1)
const table = new Map(lines.map((line) => [line.split(',')[0] ?? '', line.split(',').slice(1)]))

let county: County
let world: World
beforeAll(async () => {
  county = await openCounty()
  world = await openWorld(county)
})
afterAll(() => county.close())

const DENIALS = new Set(['SIGN_IN', 'NOT_ALLOWED', 'NOT_FOUND'])

async function outcome(action: AnyAction, input: unknown, caller: string): Promise<string> {
  const reply = await county.reply(action, input as never, { as: world.people[caller] ?? null })
  if (reply.ok) return 'ok'
  if ('fields' in reply) return `fields ${JSON.stringify(reply.fields)}`
  if (DENIALS.has(reply.refusal.code)) return reply.refusal.code
  return reply.refusal.code === 'INTERNAL' ? 'INTERNAL' : 'ok'
}

test('the table has a row for every action and no other', () => {
  expect([...table.keys()].sort()).toEqual(contract.map((action) => action.name).sort())
})

/** These change who the caller is, so they come after all others. */
const CHANGES_THE_CALLER = ['withdrawConsent', 'unenroll', 'enroll', 'declareRider', 'closeAccount']
const inOrder = [...contract].sort((a, b) => CHANGES_THE_CALLER.indexOf(a.name) - CHANGES_THE_CALLER.indexOf(b.name))

describe.each(inOrder.map((action) => [action.name, action] as const))('%s', (name, action) => {
  test.each(callers.map((caller, column) => [caller, table.get(name)?.[column] ?? 'no row'] as const))('%s: %s', async (caller, expected) => {
    expect(await outcome(action, world.inputFor(action), caller)).toBe(expected)
  })

  const firstIn = callers.find((_, column) => table.get(name)?.[column] === 'ok')
  if (action.subject) {
    test('an id that is not there is NOT_FOUND for whoever may ask', async () => {
      const { subject } = action
      if (!subject || !firstIn) throw new Error(`nobody may call ${name}`)
      expect(await outcome(action, { ...(world.inputFor(action) as object), [subject.field]: 'nowhere' }, firstIn)).toBe('NOT_FOUND')
    })
  }
})
