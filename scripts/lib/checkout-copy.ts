import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files of a checkout that git knows or would. */
export const filesOf = (root: string): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n').filter((path) => path && existsSync(join(root, path)))

/** A copy of the checkout to break things in, with the same installed packages. */
export class CheckoutCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'mutants-'))
  private readonly greens = new Map<string, boolean>()

  constructor(from: string) {
    for (const path of filesOf(from)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true })
      cpSync(join(from, path), join(this.root, path))
    }
    symlinkSync(join(from, 'node_modules'), join(this.root, 'node_modules'))
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path))
  }

  /** Whether these tests notice that `file` reads `mutant`. A test that is red without it proves nothing by being red with it. */
  judge(file: string, mutant: string, tests: readonly string[]): 'killed' | 'SURVIVED' | 'RED' {
    if (!this.isGreen(tests)) return 'RED'
    const path = join(this.root, file)
    const original = readFileSync(path, 'utf8')
    writeFileSync(path, mutant)
    const isUnnoticed = this.passes(tests)
    writeFileSync(path, original)
    return isUnnoticed ? 'SURVIVED' : 'killed'
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  private passes(tests: readonly string[]): boolean {
    return spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...tests, '--silent', '--bail', '--selectProjects', 'node'], { cwd: this.root, encoding: 'utf8' }).status === 0
  }

  private isGreen(tests: readonly string[]): boolean {
    const key = tests.join(' ')
    const isKnown = this.greens.get(key) ?? this.passes(tests)
    this.greens.set(key, isKnown)
    return isKnown
  }
}
