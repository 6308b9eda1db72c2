import { noMeters, type Meters } from '../shared/payload'
import { utf8Length } from './bytes'

interface Counted { setDataCalls: number; setDataBytes: number; largestSetDataBytes: number; firstScreenSetDataBytes: number }

const start = (): Counted => ({ setDataCalls: 0, setDataBytes: 0, largestSetDataBytes: 0, firstScreenSetDataBytes: 0 })
let counted = start()
// A new page's first screen is what it is sent up to the frame after its first `setData`.
let firstScreen: 'none' | 'awaited' | 'arriving' = 'none'

export function resetMeters(): void {
  counted = start()
}

export function firstScreenBegins(): void {
  firstScreen = 'awaited'
  counted.firstScreenSetDataBytes = 0
}

function addToFirstScreen(bytes: number): void {
  if (firstScreen === 'none') return
  counted.firstScreenSetDataBytes += bytes
  if (firstScreen === 'arriving') return
  firstScreen = 'arriving'
  requestAnimationFrame(() => { firstScreen = 'none' })
}

/** One `setData`: in WeChat its argument crosses to the view as UTF-8 JSON. */
export function countSetData(data: unknown): void {
  const bytes = utf8Length(JSON.stringify(data) ?? '')
  counted.setDataCalls += 1
  counted.setDataBytes += bytes
  counted.largestSetDataBytes = Math.max(counted.largestSetDataBytes, bytes)
  addToFirstScreen(bytes)
}

export function readMeters(page: Element | undefined): Meters {
  const nodes = page ? Array.from(page.querySelectorAll('*')).filter(({ tagName }) => tagName.startsWith('WX-')).length : noMeters.nodes
  return { ...counted, nodes }
}
