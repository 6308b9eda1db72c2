import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { NAMED_MUTANTS } from '../mutants/named'

const root = resolve(__dirname, '..', '..')

test.each(NAMED_MUTANTS.map((mutant) => [mutant.name, mutant] as const))('the text of “%s” stands once in its file, and its tests are there', (_, { file, from, to, tests }) => {
  const source = readFileSync(join(root, file), 'utf8')
  expect(source.split(from)).toHaveLength(2)
  expect(from).not.toBe(to)
  for (const test of tests) {
    const path = join(root, test)
    expect([test, existsSync(path) || readdirSync(dirname(path)).some((name) => name.startsWith(basename(test)))]).toEqual([test, true])
  }
})

test('there are bugs of the ledger, of the stock and of commands, each under a name of its own', () => {
  expect(NAMED_MUTANTS.length).toBeGreaterThanOrEqual(20)
  expect(new Set(NAMED_MUTANTS.map(({ name }) => name)).size).toBe(NAMED_MUTANTS.length)
})
