import { noMeters, type Meters } from '../shared/payload'
import { utf8Length } from './bytes'

interface Counted { setDataCalls: number; setDataBytes: number; largestSetDataBytes: number; firstScreenSetDataBytes: number }

const start = (): Counted => ({ setDataCalls: 0, setDataBytes: 0, largestSetDataBytes: 0, firstScreenSetDataBytes: 0 })
let counted = start()
// Until its first frame, what a new page is sent counts for its first screen.
let isFirstScreen = false

export function resetMeters(): void {
  counted = start()
}

export function firstScreenBegins(): void {
  isFirstScreen = true
  counted.firstScreenSetDataBytes = 0
}

export function firstScreenEnds(): void {
  isFirstScreen = false
}

/** One `setData`: in WeChat its argument crosses to the view as UTF-8 JSON. */
export function countSetData(data: unknown): void {
  const bytes = utf8Length(JSON.stringify(data) ?? '')
  counted.setDataCalls += 1
  counted.setDataBytes += bytes
  counted.largestSetDataBytes = Math.max(counted.largestSetDataBytes, bytes)
  if (isFirstScreen) counted.firstScreenSetDataBytes += bytes
}

export function readMeters(page: Element | undefined): Meters {
  const nodes = page ? Array.from(page.querySelectorAll('*')).filter(({ tagName }) => tagName.startsWith('WX-')).length : noMeters.nodes
  return { ...counted, nodes }
}
