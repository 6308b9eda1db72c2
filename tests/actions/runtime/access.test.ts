import { readFileSync } from 'node:fs'
import { declareRider } from '#types/accounts'
import { contract } from '#types/contract'
import type { AnyAction } from '#types/core/action'
import { openCounty, proofOf, type County, type Person } from '../../support/county'
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

const DENIALS = new Set(['SIGN_IN', 'NOT_ALLOWED', 'UNDER_18', 'NOT_FOUND'])

async function outcome(action: AnyAction, input: unknown, as: Person | null): Promise<string> {
  const reply = await county.reply(action, input as never, { as })
  if (reply.ok) return 'ok'
  if ('fields' in reply) return `fields ${JSON.stringify(reply.fields)}`
  if (DENIALS.has(reply.refusal.code)) return reply.refusal.code
  return reply.refusal.code === 'INTERNAL' ? 'INTERNAL' : 'ok'
}

test('the table has a row for every action and no other', () => {
  expect([...table.keys()].sort()).toEqual(contract.map((action) => action.name).sort())
})

/** S17.4: what is open to whoever is 16 or 17; a rider's actions beside these wait until he is 18, and say so. */
const OPEN_AT_16 = ['showMe', 'declareRider', 'requestPhoneCode', 'listMyReveals', 'showMyData', 'exportMyData', 'previewClosing']

describe('somebody of 16 or 17', () => {
  let young: Person
  beforeAll(async () => {
    young = county.stranger('小雨')
    await county.call(declareRider, { age: '16-17', phone: proofOf(young) }, { as: young })
  })

  test.each(OPEN_AT_16)('is let in to %s', async (name) => {
    const action = contract.find((one) => one.name === name)
    if (!action) throw new Error(`no action ${name}`)
    expect(await outcome(action, world.inputFor(action), young)).toBe('ok')
  })

  const ridersOnly = contract.filter(({ allow, name }) => allow.rider && !allow.visitor && !OPEN_AT_16.includes(name))
  test.each(ridersOnly.map((action) => [action.name, action] as const))('is told by %s that it waits until he is 18', async (_, action) => {
    expect(await outcome(action, world.inputFor(action), young)).toBe('UNDER_18')
  })
})

/** These change who the caller is, so they come after all others. */
const CHANGES_THE_CALLER = ['endPost', 'withdrawConsent', 'unenroll', 'enroll', 'declareRider', 'closeAccount']
const inOrder = [...contract].sort((a, b) => CHANGES_THE_CALLER.indexOf(a.name) - CHANGES_THE_CALLER.indexOf(b.name))

describe.each(inOrder.map((action) => [action.name, action] as const))('%s', (name, action) => {
  test.each(callers.map((caller, column) => [caller, table.get(name)?.[column] ?? 'no row'] as const))('%s: %s', async (caller, expected) => {
    expect(await outcome(action, world.inputFor(action), world.people[caller] ?? null)).toBe(expected)
  })

  const firstIn = callers.find((_, column) => table.get(name)?.[column] === 'ok')
  if (action.subject) {
    test('an id that is not there is NOT_FOUND for whoever may ask', async () => {
      const { subject } = action
      if (!subject || !firstIn) throw new Error(`nobody may call ${name}`)
      expect(await outcome(action, { ...(world.inputFor(action) as object), [subject.field]: 'nowhere' }, world.people[firstIn] ?? null)).toBe('NOT_FOUND')
    })
  }
})
