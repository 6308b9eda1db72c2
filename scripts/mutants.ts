/**
 * `npm run mutants [-- --only <part of a path>]`: stubs each action and domain file in turn, in a copy of the checkout,
 * and runs the test that mirrors it, first without the stub. `npm run mutants -- --named [--only <part of a name>]`: the
 * bugs of tests/mutants, each against the tests of its area. What no test notices is a survivor, and fails the run; so
 * does a named bug whose text is gone.
 */
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CheckoutCopy, filesOf } from './lib/checkout-copy'
import { stubExports } from './lib/stub-exports'

const root = resolve(__dirname, '..')
const { values: { only, named } } = parseArgs({ options: { only: { type: 'string', default: '' }, named: { type: 'boolean', default: false } } })

interface Mutant { title: string; file: string; source: string | null; tests: readonly string[] }

const testOf = (path: string): string => path.replace(/^cloudfunctions\/_core\/actions\//, 'tests/actions/').replace(/^domain\//, 'tests/domain/').replace(/\.ts$/, '.test.ts')

function* stubs(copy: CheckoutCopy): Generator<Mutant> {
  for (const file of filesOf(root)) {
    if (!/^(domain|cloudfunctions\/_core\/actions)\/.+\.ts$/.test(file) || file.endsWith('/index.ts') || !file.includes(only)) continue
    const source = stubExports(file, readFileSync(join(root, file), 'utf8'))
    // A helper of use cases has no test of its own name: its callers' tests are its test.
    const tests = [testOf(file), dirname(testOf(file))].filter((path) => copy.has(path)).slice(0, 1)
    if (source !== null) yield { title: file, file, source, tests }
  }
}

/** By path, so that this script imports no test. */
async function* namedBugs(): AsyncGenerator<Mutant> {
  const { NAMED_MUTANTS } = await import(join(root, 'tests', 'mutants', 'named')) as { NAMED_MUTANTS: ReadonlyArray<{ name: string; file: string; from: string; to: string; tests: readonly string[] }> }
  for (const { name, file, from, to, tests } of NAMED_MUTANTS.filter((mutant) => mutant.name.includes(only))) {
    const source = readFileSync(join(root, file), 'utf8')
    yield { title: `${name} (${file})`, file, source: source.split(from).length === 2 ? source.replace(from, () => to) : null, tests }
  }
}

async function main(): Promise<void> {
  const copy = new CheckoutCopy(root)
  let killed = 0
  let failed = 0
  for await (const { title, file, source, tests } of named ? namedBugs() : stubs(copy)) {
    const verdict = source === null ? 'TEXT GONE' : tests.length === 0 ? 'no test' : copy.judge(file, source, tests)
    if (verdict === 'killed') killed += 1
    else failed += 1
    console.log(`${verdict.padEnd(9)} ${title}`)
  }
  copy.remove()
  console.log(`${killed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
}

void main()
