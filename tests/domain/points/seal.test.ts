import { EMPTY_ROOT } from '#domain/points/merkle'
import { NO_HASH } from '#domain/points/account'
import { checkSeal, EMPTY_DAY, hashOfSeal, sealOf, tallied, type DayTally, type Seal } from '#domain/points/seal'
import { transferPoints } from '#domain/points/transfer'
import { aMove, anAccount, aWorkersBook } from './ledger'

const on = '2026-07-15'
const tally = aWorkersBook(6).postings.reduce(tallied, EMPTY_DAY)

test('a day counts its postings, the accounts that began and the points that came out', () => {
  expect(tally).toMatchObject({ count: 6, newAccounts: 1, points: 30 })
  const { debit, credit } = transferPoints(aMove({ kind: 'allocation', amountPoints: 40 }), anAccount('issuance'), anAccount('fund'))
  expect([debit.posting, credit.posting].reduce(tallied, EMPTY_DAY)).toMatchObject({ count: 2, newAccounts: 2, points: 40 })
  const gone = transferPoints(aMove({ kind: 'expiry', amountPoints: 4 }), anAccount('worker', { balance: 4, lots: [{ month: '2026-06', points: 4 }] }), anAccount('write-off'))
  expect([gone.debit.posting, gone.credit.posting].reduce(tallied, EMPTY_DAY).points).toBe(-4)
})

test('a day without postings is sealed too, over the empty root', () => {
  expect(sealOf(EMPTY_DAY, { on, sealedAt: 1, previous: null })).toMatchObject({ root: EMPTY_ROOT, postings: 0, accounts: 0, totalPoints: 0, previousHash: NO_HASH })
})

/** A chain of ten days, each with its tally. */
function aChain(): Array<{ seal: Seal & { _id: string }; tally: DayTally }> {
  const days: Array<{ seal: Seal & { _id: string }; tally: DayTally }> = []
  for (let n = 0; n < 10; n += 1) {
    const date = `2026-07-${10 + n}`
    const dayTally = n % 3 === 2 ? EMPTY_DAY : aWorkersBook(n + 1).postings.reduce(tallied, EMPTY_DAY)
    days.push({ seal: { _id: date, ...sealOf(dayTally, { on: date, sealedAt: 1_784_000_000_000 + n, previous: days.at(-1)?.seal ?? null }) }, tally: dayTally })
  }
  return days
}

const replaced = <T>(list: readonly T[], at: number, value: T): T[] => list.map((one, n) => (n === at ? value : one))

const chain = aChain()
const tallies = new Map(chain.map((day) => [day.seal.on, day.tally]))

/** The first thing wrong with the seals as they stand, when the postings are as they were; the last hash is known. */
function faultIn(seals: ReadonlyArray<Seal & { _id: string }>) {
  for (const [n, seal] of seals.entries()) {
    const fault = checkSeal(seal, { previous: seals[n - 1] ?? null, tally: tallies.get(seal.on) ?? EMPTY_DAY })
    if (fault) return fault
  }
  return seals.at(-1)?.hash === chain.at(-1)?.seal.hash && seals[0]?.on === '2026-07-10' ? null : { record: 'seals', what: 'end or begin elsewhere' }
}

test('seals that were only made by sealing hold', () => {
  expect(faultIn(chain.map(({ seal }) => seal))).toBeNull()
})

test('any one-byte edit of a seal is found', () => {
  const seals = chain.map(({ seal }) => seal)
  let edits = 0
  for (const [n, seal] of seals.entries()) {
    for (const [field, value] of Object.entries(seal)) {
      const text = String(value)
      for (let at = 0; at < text.length; at += 1) {
        const edited = text.slice(0, at) + (text[at] === '1' ? '2' : '1') + text.slice(at + 1)
        const changed = { ...seal, [field]: typeof value === 'number' ? Number(edited) : edited }
        expect(faultIn(replaced(seals, n, changed))?.record).toMatch(/^seals/)
        edits += 1
      }
    }
  }
  expect(edits).toBeGreaterThan(1_000)
})

test('a seal that is missing is found, also the last and the first', () => {
  const seals = chain.map(({ seal }) => seal)
  for (const gone of seals) expect(faultIn(seals.filter((seal) => seal !== gone))).not.toBeNull()
})

test('two seals that changed places are found, also when each keeps its id and day', () => {
  const seals = chain.map(({ seal }) => seal)
  for (let a = 0; a < seals.length; a += 1) {
    for (let b = a + 1; b < seals.length; b += 1) {
      const [one, other] = [seals[a], seals[b]]
      if (!one || !other) continue
      expect(faultIn(replaced(replaced(seals, a, other), b, one))).not.toBeNull()
      const swapped = replaced(replaced(seals, a, { ...other, _id: one._id, on: one.on }), b, { ...one, _id: other._id, on: other.on })
      expect(faultIn(swapped)).not.toBeNull()
    }
  }
})

test('a seal that was written anew, with its hash, over other postings is found by its root, and by the next', () => {
  const seals = chain.map(({ seal }) => seal)
  const [first] = seals
  if (!first) throw new Error('no seal')
  const forged = { ...first, root: EMPTY_ROOT }
  expect(faultIn(replaced(seals, 0, { ...forged, hash: hashOfSeal(forged) }))?.what).toBe('has another root than its day\'s postings make')
  const resealed = { ...first, sealedAt: 7 }
  expect(faultIn(replaced(seals, 0, { ...resealed, hash: hashOfSeal(resealed) }))).toEqual({ record: 'seals/2026-07-11', what: 'does not follow the hash of the seal before it' })
})
