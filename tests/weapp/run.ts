/** The built mini-program on the emulated host, driven by the unmodified automator: `tsx tests/weapp/run.ts [part of a suite's name]`. */
import { compileGate } from '../../weapp-host'
import { inRoot } from '../../scripts/lib/root'
import { runJourneys } from '../journeys/runner'
import { openToldCounty, type ToldCounty } from '../journeys/told-county'
import { messages } from './messages'
import { pages } from './pages'
import { points } from './points'
import { whistle } from './whistle'

const suites: ReadonlyArray<{ name: string; declare: (county: ToldCounty) => void | Promise<void> }> = [
  { name: 'pages', declare: pages },
  { name: 'whistle', declare: whistle },
  { name: 'points', declare: points },
  { name: 'messages', declare: messages },
]

async function main(): Promise<void> {
  const wanted = process.argv[2] ?? ''
  const gate = compileGate(inRoot('dist', 'weapp'))
  for (const error of gate.errors) console.log(`  FAIL  ${error}`)
  const total = { passed: gate.ok ? 1 : 0, failed: gate.ok ? 0 : 1 }
  for (const { name, declare } of suites.filter((suite) => suite.name.includes(wanted))) {
    console.log(name)
    const county = await openToldCounty('gaoqing')
    await declare(county)
    const counts = await runJourneys(async () => undefined)
    await county.close()
    total.passed += counts.passed
    total.failed += counts.failed
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed > 0 ? 1 : 0)
}

void main()
