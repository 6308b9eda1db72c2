import type { BenchResult } from '../lib/result'
import { Load } from './load'
import { median } from './throughput'
import { startServer, temporaryFolder } from './server-process'
import { fillStore } from './fill-store'

const DOCUMENTS = 600_000
const STARTS = 5

/** P11: starting on tier M's amount of documents, ÷ starting on an empty folder; the absolute times are printed. */
export async function startUp(): Promise<BenchResult[]> {
  const folder = temporaryFolder()
  const load = new Load()
  try {
    const fill = await startServer('cloud-server', folder.path, [`${folder.path}/full`])
    await fill.stop()
    fillStore(`${folder.path}/full`, DOCUMENTS)
    const full: Array<{ startMs: number; rssBytes: number }> = []
    const empty: number[] = []
    for (let at = 0; at < STARTS; at += 1) {
      const server = await startServer('cloud-server', folder.path, [`${folder.path}/full`])
      load.pointAt(server.adminUrl)
      await load.get()
      full.push(server)
      await server.stop()
      const fresh = await startServer('cloud-server', folder.path, [`${folder.path}/empty${at}`])
      empty.push(fresh.startMs)
      await fresh.stop()
    }
    const ratios = full.map(({ startMs }, at) => startMs / (empty[at] ?? NaN))
    const ratio = median(ratios)
    return [{
      id: 'P11', what: `start on ${DOCUMENTS.toLocaleString('en')} documents ÷ on an empty folder`, ratio,
      spread: [Math.min(...ratios), Math.max(...ratios)], goal: '≤ 3', pass: ratio <= 3,
      absolutes: {
        'on the full store': `${median(full.map(({ startMs }) => startMs)).toFixed(0)} ms (aim ≤ 2,000)`,
        'on an empty folder': `${median(empty).toFixed(0)} ms`,
        memory: `${Math.round(median(full.map(({ rssBytes }) => rssBytes)) / 1e6)} MB`,
      },
    }]
  } finally {
    folder.remove()
  }
}
