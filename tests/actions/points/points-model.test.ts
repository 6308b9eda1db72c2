import fc from 'fast-check'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { openCounty, type County } from '../../support/county'
import { Books, staffOf, type Staff } from './model/books'
import { Reference, type Step } from './model/reference'
import { Turns } from './model/turns'

let county: County
let staff: Staff
let faults: jest.SpyInstance
beforeAll(async () => {
  county = await openCounty()
  staff = await staffOf(county)
  faults = jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(async () => {
  expect((await verifyLedger(county.store)).fault).toBeNull()
  faults.mockRestore()
  await county.close()
})

const RUNS = Number(process.env['MODEL_RUNS'] ?? 12)

/** Whether a step can be asked for: what it names is there, what it makes is not. */
function fits(step: Step, { pools, redemptions }: Readonly<Reference>): boolean {
  switch (step.do) {
    case 'blow': return !(step.whistle in pools)
    case 'award': case 'close': return step.whistle in pools
    case 'hold': return !(step.as in redemptions)
    case 'fulfil': case 'cancel': return step.of in redemptions
    case 'allocate': case 'expire': case 'leave': return true
  }
}

const copyOf = (model: Reference): Reference => Object.assign(new Reference(), structuredClone(model))
const seen = ({ fund, returned, stock, pools, riders, redemptions }: Reference) => ({ fund, returned, stock, pools, riders, redemptions })
const textOf = (step: Step): string => Object.values(step).join(' ')

/** One step, nobody beside it. */
class Alone implements fc.AsyncCommand<Reference, Books> {
  constructor(private readonly step: Step) {}

  check = (model: Readonly<Reference>): boolean => fits(this.step, model)

  async run(model: Reference, books: Books): Promise<void> {
    await books.prepare(this.step, model)
    const answer = await books.take(this.step, model)
    expect(answer).toBe(model.take(this.step))
    expect(await books.snapshot(model)).toEqual(seen(model))
  }

  toString = (): string => textOf(this.step)
}

/** Two steps at once, each boundary of their transactions a turn; one may be sent twice under one key. */
class AtOnce implements fc.AsyncCommand<Reference, Books> {
  constructor(private readonly pair: readonly [Step, Step], private readonly isTwice: boolean, private readonly choices: readonly number[]) {}

  check = (model: Readonly<Reference>): boolean => {
    const [one, other] = this.pair
    const makesSame = (one.do === 'blow' && other.do === 'blow') || (one.do === 'hold' && other.do === 'hold' && one.as === other.as)
    return !makesSame && this.pair.every((step) => fits(step, model))
  }

  async run(model: Reference, books: Books): Promise<void> {
    for (const step of this.pair) await books.prepare(step, model)
    const senders = this.isTwice ? [...this.pair, this.pair[0]] : [...this.pair]
    const turns = new Turns(senders.length, this.choices)
    const command = `race-${Math.random()}`
    const answers = await Promise.all(senders.map((step, who) =>
      books.take(step, model, county.withBarrier(turns.barrierOf(who)), `${command}-${who % this.pair.length}`).finally(() => turns.leave())))
    if (this.isTwice && this.pair[0].do !== 'expire') expect(answers[2]).toBe(answers[0])
    const outcomes = [[0, 1], [1, 0]].map((order) => this.inOrder(model, order))
    // Names are each order's own: a whistle that one order never blew is in none of its books.
    const found = await Promise.all(outcomes.map(async (outcome) => ({ answers: answers.slice(0, 2), books: await books.snapshot(outcome.model) })))
    const fitting = outcomes.find((outcome, order) => same({ answers: outcome.answers, books: seen(outcome.model) }, found[order]))
    if (!fitting) throw new Error(`neither order explains ${JSON.stringify(found)}; they would give ${JSON.stringify(outcomes.map(({ answers: a, model: m }) => [a, seen(m)]))}; turns: ${turns.trace.join(', ')}`)
    Object.assign(model, fitting.model)
  }

  private inOrder(before: Reference, order: readonly number[]): { answers: string[]; model: Reference } {
    const model = copyOf(before)
    const answers: string[] = []
    for (const at of order) answers[at] = model.take(this.pair[at] ?? { do: 'expire' })
    return { answers, model }
  }

  toString = (): string => `at once (${this.pair.map(textOf).join(' | ')})${this.isTwice ? ' the first sent twice' : ''}, turns ${this.choices.join('')}`
}

const same = (one: unknown, other: unknown): boolean => {
  const sorted = (value: unknown): unknown => (value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort().map(([key, inner]) => [key, sorted(inner)])) : value)
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

const rider = fc.constantFrom('a' as const, 'b' as const)
const whistle = fc.constantFrom('w0', 'w1', 'w2')
const x = fc.constantFrom('x0', 'x1', 'x2', 'x3')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('allocate' as const), points: fc.integer({ min: 3, max: 9 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('blow' as const), whistle }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('award' as const), whistle, rider }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), whistle }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('hold' as const), as: x, rider }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('fulfil' as const, 'cancel' as const), of: x }) },
  { weight: 1, arbitrary: fc.constant({ do: 'expire' as const }) },
)
/** Leaving is several transactions; beside others it is shown by `closing-race.test.ts`. */
const leaving: fc.Arbitrary<Step> = fc.record({ do: fc.constant('leave' as const), rider })
const choices = fc.array(fc.nat(2), { minLength: 1, maxLength: 12 })
/** A county in which something can happen: a fund, two whistles, both riders paid. */
const OPENING: readonly Step[] = [
  { do: 'allocate', points: 15 }, { do: 'blow', whistle: 'w0' }, { do: 'blow', whistle: 'w1' }, { do: 'award', whistle: 'w0', rider: 'a' }, { do: 'award', whistle: 'w0', rider: 'b' },
]

async function opened(): Promise<{ model: Reference; real: Books }> {
  const model = new Reference()
  const real = await Books.open(county, staff)
  for (const one of OPENING) await new Alone(one).run(model, real)
  return { model, real }
}

test('whatever is done one after the other, the ledger says what the reference says', async () => {
  await fc.assert(fc.asyncProperty(fc.commands([step.map((one) => new Alone(one)), fc.oneof({ weight: 9, arbitrary: step }, { weight: 1, arbitrary: leaving }).map((one) => new Alone(one))], { maxCommands: 40, size: 'max' }), async (commands) => {
    const start = await opened()
    await fc.asyncModelRun(() => start, commands)
  }), { numRuns: RUNS, endOnFailure: false, interruptAfterTimeLimit: 240_000 })
}, 600_000)

test('whatever is done at once, turn by turn, the outcome is that of one order or the other', async () => {
  const commands = fc.commands([
    step.map((one) => new Alone(one)),
    fc.tuple(step, step, fc.boolean(), choices).map(([one, other, isTwice, turns]) => new AtOnce([one, other], isTwice, turns)),
    fc.tuple(step, step, fc.boolean(), choices).map(([one, other, isTwice, turns]) => new AtOnce([one, other], isTwice, turns)),
  ], { maxCommands: 24, size: 'max' })
  await fc.assert(fc.asyncProperty(commands, async (steps) => {
    const start = await opened()
    await fc.asyncModelRun(() => start, steps)
  }), { numRuns: RUNS, interruptAfterTimeLimit: 240_000 })
}, 600_000)
