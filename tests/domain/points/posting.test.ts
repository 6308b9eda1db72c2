import { createHash } from 'node:crypto'
import { appendPosting, hashOf, postingId } from '#domain/points/posting'
import { anAccount, NOON } from './ledger'

const line = { transfer: 'award:w1:a1', kind: 'award', amount: 5, ruleVersion: 7, at: NOON } as const

test('a posting is numbered, carries the balance after it and the hash before it', () => {
  const before = anAccount('worker', { balance: 3, sequence: 4, head: 'f'.repeat(64) })
  const { account, posting } = appendPosting(before, line)
  expect(posting).toMatchObject({ _id: 'pa_worker:5', account: 'pa_worker', sequence: 5, balanceAfter: 8, previousHash: 'f'.repeat(64), postedOn: '2026-07-15' })
  expect(account).toMatchObject({ balance: 8, sequence: 5, head: posting.hash, lastAt: NOON })
})

test('a hash is 64 hex digits and covers each field', () => {
  const { posting } = appendPosting(anAccount('worker'), line)
  expect(posting.hash).toMatch(/^[0-9a-f]{64}$/)
  const changes = [
    { account: 'pa_other' }, { sequence: 2 }, { transfer: 'award:w2:a1' }, { kind: 'redemption' as const }, { amount: 6 }, { balanceAfter: 6 },
    { ruleVersion: 8 }, { at: NOON + 1 }, { previousHash: '1'.repeat(64) },
  ]
  const hashes = changes.map((change) => hashOf({ ...posting, ...change }))
  expect(new Set([posting.hash, ...hashes]).size).toBe(changes.length + 1)
})

test('the same posting hashes alike on every machine', () => {
  const { posting } = appendPosting(anAccount('worker'), line)
  expect(posting.hash).toBe('911266238855042ecbb8b127c2234f3c2f83d5ddcf85bc9443940e48f011ddf1')
})

test.each(['award:w1:a1', 'award:哨:a1', 'award:🐝:é'])('the hash is sha256 over the UTF-8 of its lines: %s', (transfer) => {
  const { posting: { account, sequence, kind, amount, balanceAfter, ruleVersion, at, previousHash, hash } } = appendPosting(anAccount('worker'), { ...line, transfer })
  expect(hash).toBe(createHash('sha256').update([account, sequence, transfer, kind, amount, balanceAfter, ruleVersion, at, previousHash].join('\n')).digest('hex'))
})

test('a posting is named by its account and number', () => {
  expect(postingId('pa_1', 12)).toBe('pa_1:12')
})
