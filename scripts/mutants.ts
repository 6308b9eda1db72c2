/**
 * `npm run mutants [-- --only <part of a path>]`: stubs each action and domain file in turn, in a copy of the checkout,
 * and runs the test that mirrors it, first without the stub. A stub that no test notices is a survivor, and fails the run.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { stubExports } from './lib/stub-exports'

const root = resolve(__dirname, '..')
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : ''

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n').filter((path) => path && existsSync(join(root, path)))

const isSubject = (path: string): boolean =>
  /^(domain|cloudfunctions\/_core\/actions)\/.+\.ts$/.test(path) && !path.endsWith('/index.ts') && path.includes(only)

const testOf = (path: string): string => path.replace(/^cloudfunctions\/_core\/actions\//, 'tests/actions/').replace(/^domain\//, 'tests/domain/').replace(/\.ts$/, '.test.ts')

function copyCheckout(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
  for (const path of tracked) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

type Verdict = 'killed' | 'SURVIVED' | 'no test' | 'RED'

function judge(copy: string, path: string, mutant: string): Verdict {
  const test = testOf(path)
  // A helper of use cases has no test of its own name: its callers' tests are its test.
  const targets = existsSync(join(copy, test)) ? [test] : [dirname(test)]
  if (!existsSync(join(copy, targets[0] ?? ''))) return 'no test'
  // A test that is red without the stub proves nothing by being red with it.
  if (!isGreen(copy, targets)) return 'RED'
  const file = join(copy, path)
  const original = readFileSync(file, 'utf8')
  writeFileSync(file, mutant)
  const isUnnoticed = passes(copy, targets)
  writeFileSync(file, original)
  return isUnnoticed ? 'SURVIVED' : 'killed'
}

const passes = (copy: string, targets: readonly string[]): boolean =>
  spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...targets, '--silent', '--bail', '--selectProjects', 'node'], { cwd: copy, encoding: 'utf8' }).status === 0

const greens = new Map<string, boolean>()

function isGreen(copy: string, targets: readonly string[]): boolean {
  const key = targets.join(' ')
  const isKnown = greens.get(key) ?? passes(copy, targets)
  greens.set(key, isKnown)
  return isKnown
}

const copy = copyCheckout()
const counts: Record<Verdict, number> = { killed: 0, SURVIVED: 0, 'no test': 0, RED: 0 }
for (const path of tracked.filter(isSubject)) {
  const mutant = stubExports(path, readFileSync(join(root, path), 'utf8'))
  if (mutant === null) continue
  const verdict = judge(copy, path, mutant)
  counts[verdict] += 1
  console.log(`${verdict.padEnd(9)} ${path}`)
}
rmSync(copy, { recursive: true, force: true })
const failed = counts.SURVIVED + counts['no test'] + counts.RED
console.log(`${counts.killed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
