/**
 * `npm run bench [-- <part of a name> …]`: each figure as a ratio measured side by side in this run. A figure that
 * misses its goal fails the run; absolute times are printed and never judged. Builds must be there (`npm start` or
 * `npm run build:*` made them).
 */
import { run as fairness } from './fairness'
import { run as functionLoad } from './function-load'
import { run as growthDesk } from './growth-desk'
import { run as h5Home } from './h5-home'
import { run as localCloud } from './localcloud'
import { run as nearest } from './nearest'
import { run as packageSize } from './package-size'
import { run as points } from './points'
import type { BenchResult } from './lib/result'
import { run as setData } from './set-data'
import { run as signUp } from './sign-up'

const benches: Readonly<Record<string, () => Promise<BenchResult[]>>> = {
  'local-cloud': localCloud, points, 'growth-desk': growthDesk, nearest, fairness, 'sign-up': signUp, 'package-size': packageSize, 'set-data': setData, 'h5-home': h5Home, 'function-load': functionLoad,
}

const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part))

function line({ id, what, ratio, spread, goal, pass, absolutes }: BenchResult): string {
  const figures = Object.entries(absolutes).map(([name, value]) => `${name} ${value}`).join(' · ')
  return `${pass ? 'ok  ' : 'MISS'} ${id.padEnd(16)} ${ratio.toFixed(3)} (goal ${goal}, ${spread.map((value) => value.toFixed(2)).join('–')})  ${what}\n       ${figures}`
}

async function main(): Promise<void> {
  let passed = 0
  let failed = 0
  for (const [name, bench] of Object.entries(benches).filter(([name]) => isWanted(name))) {
    console.log(`\n${name}`)
    for (const result of await bench()) {
      console.log(line(result))
      if (result.pass) passed += 1
      else failed += 1
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
}

void main()
