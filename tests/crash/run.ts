/**
 * `npm run crash -- --ops 100000 --kills 100`: R1 at length. Prints the figures; fails on any loss, double, flip or fault.
 */
import { parseArgs } from 'node:util'
import { crashRun } from './crash-run'

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { ops: { type: 'string', default: '100000' }, kills: { type: 'string', default: '100' } } })
  const report = await crashRun({ ops: Number(values.ops), kills: Number(values.kills), onKill: (kills, ops) => console.log(`killed ${kills} times within ${ops} orders`) })
  console.log(report)
  const { lost, doubled, flipped, negative, unbalanced, keysNotApplied, fault } = report
  const faults = lost + doubled + flipped + negative + unbalanced + keysNotApplied + (fault ? 1 : 0)
  console.log(`${report.ops - faults} passed, ${faults} failed`)
  process.exit(faults > 0 ? 1 : 0)
}

void main()
