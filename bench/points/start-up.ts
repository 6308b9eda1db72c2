import type { BenchResult } from '../lib/result'
import { median } from '../lib/rounds'
import { startServer, temporaryFolder } from '../localcloud/server-process'
import { TIERS } from '../../seed/city/tiers'

const STARTS = 9
const SERVER = '../points/city-server'

/** P11: starting on tier M's city, ÷ starting on an empty folder with the same collections; the absolute times are printed. */
export async function startUp(cityM: string): Promise<BenchResult> {
  const folder = temporaryFolder()
  const start = async (dataDir: string) => {
    const server = await startServer(SERVER, folder.path, [dataDir, TIERS.M.profileId])
    await server.stop()
    return server
  }
  try {
    const full: Array<{ startMs: number; rssBytes: number }> = []
    const empty: number[] = []
    await start(`${folder.path}/empty`)
    for (let at = 0; at < STARTS; at += 1) {
      full.push(await start(cityM))
      empty.push((await start(`${folder.path}/empty`)).startMs)
    }
    const ratios = full.map(({ startMs }, at) => startMs / (empty[at] ?? NaN))
    const ratio = median(ratios)
    return {
      id: 'P11', what: 'start on the city of tier M ÷ on an empty folder', ratio, spread: [Math.min(...ratios), Math.max(...ratios)], goal: '≤ 3', pass: ratio <= 3,
      absolutes: {
        'on the city': `${median(full.map(({ startMs }) => startMs)).toFixed(0)} ms (aim ≤ 2,000)`, 'on an empty folder': `${median(empty).toFixed(0)} ms`,
        memory: `${Math.round(median(full.map(({ rssBytes }) => rssBytes)) / 1e6)} MB`,
      },
    }
  } finally {
    folder.remove()
  }
}
