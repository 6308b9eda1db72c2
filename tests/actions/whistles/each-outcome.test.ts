import type { Command } from '#core/runtime/command'
import { Refusal } from '#core/runtime/refusal'
import { eachOutcome } from '#core/actions/whistles/each-outcome'

/** A command whose parts keep what they refused; `kept` begins with what was answered before. */
function aCommand(kept: Record<string, string> = {}) {
  const part = (subject: string) => ({
    recorded: () => {
      if (kept[subject] === undefined) return Promise.resolve(null)
      if (kept[subject] === 'done') return Promise.resolve({ reply: {} })
      return Promise.reject(new Refusal(kept[subject]))
    },
    keepRefusal: (refusal: Refusal) => { if (refusal.code !== 'BUSY') kept[subject] = refusal.code; return Promise.resolve(null) },
    subject,
  })
  return { command: { part } as unknown as Command, kept }
}

const codes = ['LATE', 'GONE'] as const
const refusing = (by: Record<string, string>, seen: string[] = []) => (_: Command, accountId: string) => {
  seen.push(accountId)
  const code = by[accountId]
  return code === undefined ? Promise.resolve() : Promise.reject(new Refusal(code))
}

test('each has an outcome of his own, in the order they were named, and whoever is named twice is done once', async () => {
  const seen: string[] = []
  const { command, kept } = aCommand()
  expect(await eachOutcome(command, { accountIds: ['a', 'b', 'a', 'c'], codes, work: refusing({ b: 'LATE' }, seen) })).toEqual([
    { accountId: 'a', refusal: null }, { accountId: 'b', refusal: 'LATE' }, { accountId: 'c', refusal: null },
  ])
  expect(seen).toEqual(['a', 'b', 'c'])
  expect(kept).toEqual({ b: 'LATE' })
})

test('what was answered before is answered again and not done again', async () => {
  const seen: string[] = []
  const { command } = aCommand({ a: 'done', b: 'GONE' })
  expect(await eachOutcome(command, { accountIds: ['a', 'b', 'c'], codes, work: refusing({}, seen) })).toEqual([
    { accountId: 'a', refusal: null }, { accountId: 'b', refusal: 'GONE' }, { accountId: 'c', refusal: null },
  ])
  expect(seen).toEqual(['c'])
})

test('a refusal that is nobody\'s outcome ends the whole, and so does a fault', async () => {
  const { command } = aCommand()
  await expect(eachOutcome(command, { accountIds: ['a', 'b'], codes, work: refusing({ a: 'BUSY' }) })).rejects.toMatchObject({ code: 'BUSY' })
  await expect(eachOutcome(command, { accountIds: ['a'], codes, work: () => Promise.reject(new Error('a fault')) })).rejects.toThrow('a fault')
})
