import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleInto, bundleOptions } from '../scripts/lib/bundle'
import { inRoot } from '../scripts/lib/root'
import type { BenchResult } from './lib/result'
import { compare } from './lib/rounds'

/** P8: loading a function's one bundle ÷ loading the same code with its packages left in node_modules. */
export async function run(): Promise<BenchResult[]> {
  // Inside the repository, so that the unbundled variant finds node_modules.
  const outDir = inRoot('dist', 'bench-functions')
  mkdirSync(outDir, { recursive: true })
  const bundled = join(outDir, 'bundled', 'whistles', 'index.js')
  const unbundled = join(outDir, 'unbundled', 'whistles', 'index.js')
  await bundleInto(join(outDir, 'bundled'))
  await build({ ...bundleOptions(['whistles'], join(outDir, 'unbundled')), packages: 'external', plugins: [] })
  try {
    return [
      await compare({
        id: 'P8', what: 'function load, bundled ÷ unbundled, SDK lazy in both', unit: 'ms', goal: { atMost: 0.5 },
        subject: () => loadMs(bundled, false), baseline: () => loadMs(unbundled, false),
      }),
      await compare({
        id: 'P8 with SDK', what: 'function load with the SDK opened, bundled ÷ unbundled', unit: 'ms', goal: { atMost: 0.7 },
        subject: () => loadMs(bundled, true), baseline: () => loadMs(unbundled, true),
      }),
    ]
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** A fresh process, as a cold instance is one; its own start is not counted. */
async function loadMs(file: string, opensSdk: boolean): Promise<number> {
  const event = JSON.stringify({ httpMethod: 'POST', body: JSON.stringify({ action: 'showWhistle', input: { whistleId: 'w' } }) })
  const script = `
    const from = performance.now()
    const { main } = require(${JSON.stringify(file)})
    const done = () => { console.log('ms', performance.now() - from); process.exit(0) }
    ${opensSdk ? `console.error = () => {}; main(${event}, {}).then(done, done)` : 'done()'}`
  const env = {
    ...process.env, QINGFENG_KEY: 'k'.repeat(40), QINGFENG_FIELD_KEYS: `k1:${'0'.repeat(64)}`, CONTENT_CHECK: 'off', TCB_ENV: 'bench', TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'x', TENCENTCLOUD_SECRETKEY: 'x',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: 'http://127.0.0.1:9/admin' }),
  }
  const printed = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env })
  return Number(/ms ([\d.]+)/.exec(printed)?.[1])
}
