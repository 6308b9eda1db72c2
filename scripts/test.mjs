import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, say } from './lib/console.mjs'
import { ofExit, ofJest, ofLastLine, sum } from './lib/counts.mjs'
import { ensureChrome } from './lib/ensure-chrome.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { assertNode } from './lib/node-version.mjs'

/**
 * `npm test`: installs what is missing, then everything there is to check, one step after the other; a step that fails
 * does not keep the next from running. Prints `N passed, N failed` last.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = (...parts) => join(root, 'node_modules', ...parts)
const JEST_REPORT = join(root, '.cache', 'jest.json')

/** Runs one step; answers its exit code and what it printed. */
function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      process.stdout.write(chunk)
    })
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

const tsx = (script, ...args) => [bin('tsx', 'dist', 'cli.mjs'), join(root, script), ...args]
const passFail = ({ code }) => ofExit(code)
const lastLine = ({ code, output }) => ofLastLine(output, code)
const jestReport = ({ code }) => ofJest(existsSync(JEST_REPORT) ? JSON.parse(readFileSync(JEST_REPORT, 'utf8')) : null, code)
const ARROWS = ['types', 'domain', 'profiles', 'cloudfunctions', 'localcloud', 'weapp-host', 'seed', 'src', 'scripts']

const steps = [
  { what: 'types', args: [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.json'], count: passFail },
  { what: 'lint', args: [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'], count: passFail },
  { what: 'import arrows', args: [bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', ...ARROWS], count: passFail },
  { what: 'cloud functions', args: tsx('scripts/build-app.ts', 'functions'), count: passFail },
  { what: 'mini-program', args: tsx('scripts/build-app.ts', 'weapp'), count: passFail },
  { what: 'browser app, gaoqing', args: tsx('scripts/build-app.ts', 'h5:gaoqing'), count: passFail },
  { what: 'browser app, xiangtan', args: tsx('scripts/build-app.ts', 'h5:xiangtan'), count: passFail },
  { what: 'sizes, and nothing local in what ships', args: tsx('scripts/check-builds.ts'), count: lastLine },
  { what: 'unit, action, local cloud and page tests', args: [bin('jest', 'bin', 'jest.js'), '--json', `--outputFile=${JEST_REPORT}`, '--maxWorkers=100%', '--silent'], count: jestReport },
  { what: 'journeys in a browser', args: tsx('tests/journeys/run.ts'), count: lastLine },
  { what: 'the built mini-program', args: tsx('tests/weapp/run.ts'), count: lastLine },
]

async function main() {
  assertNode()
  ensureInstalled()
  const env = { ...process.env, CHROME: ensureChrome(), FORCE_COLOR: '0' }
  mkdirSync(dirname(JEST_REPORT), { recursive: true })
  rmSync(JEST_REPORT, { force: true })
  const results = []
  for (const { what, args, count } of steps) {
    say(`${what} …`)
    const counts = count(await run(args, env))
    results.push({ what, ...counts })
    say(`${what}: ${counts.passed} passed, ${counts.failed} failed`)
  }
  const all = sum(results)
  for (const { what, failed } of results.filter((result) => result.failed > 0)) console.log(`✗ ${what}: ${failed} failed`)
  console.log(`${all.passed} passed, ${all.failed} failed`)
  process.exitCode = all.failed > 0 ? 1 : 0
}

main().catch(fail)
