/**
 * `npm run seed -- --tier S|M|L --data DIR [--seed N]`: a made-up county with a year behind it, straight into an empty
 * data folder. `npm start` opens it; what to type is printed at the end.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isTierName, TIERS } from '../seed/city/tiers'
import { fail, PlainError, say } from './lib/console.mjs'
import { fillCity } from './local/fill-city'

async function main(): Promise<void> {
  const { values: { tier, data, seed } } = parseArgs({ options: { tier: { type: 'string', default: 'S' }, data: { type: 'string' }, seed: { type: 'string', default: '1' } } })
  if (!isTierName(tier)) throw new PlainError(`There is no tier "${tier}": ${Object.keys(TIERS).join(', ')}.`)
  if (data === undefined) throw new PlainError('Which folder? npm run seed -- --tier S --data DIR')
  if (!/^\d{1,9}$/.test(seed)) throw new PlainError(`--seed is a whole number, not "${seed}".`)
  const dataDir = resolve(data)
  const { profileId, workers, stations } = TIERS[tier]
  say(`tier ${tier}: ${workers} riders, ${stations} stations, a year`)
  const counts = await fillCity({ tier: TIERS[tier], dataDir, seed: Number(seed), onDay: showDay })
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  say(`${total} documents: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`)
  console.log(`PROFILE=${profileId} DATA_DIR=${dataDir} npm start`)
}

/** A line that counts up; where nobody watches, one a quarter. */
function showDay(day: number, of: number): void {
  if (process.stdout.isTTY) process.stdout.write(day < of ? `\r         day ${day} of ${of} ` : '\r')
  else if (day % 91 === 0) say(`day ${day} of ${of}`)
}

void main().catch(fail)
