import qrcode from 'qrcode-generator'
import { svgImage } from './svg-image'

/** Quiet zone of four modules, as the standard asks. */
const QUIET = 4

/** One path of horizontal runs: a tenth of an element per module, and crisp at any size. */
function pathOf(text: string) {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const runs: string[] = []
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!code.isDark(row, column)) continue
      const start = column
      while (column + 1 < size && code.isDark(row, column + 1)) column += 1
      runs.push(`M${start} ${row}h${column - start + 1}v1H${start}z`)
    }
  }
  return { path: runs.join(''), size }
}

/** A QR code as a background image: no canvas, no element per module, no colour but black on white. */
export function qrImage(text: string) {
  const { path, size } = pathOf(text)
  const view = `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`
  return svgImage(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='${view}' shape-rendering='crispEdges'><path d='${path}'/></svg>`)
}

/** A ring that empties by itself over `totalMs`, already `spentMs` into it: the phone sends nothing while it runs. */
export function ringImage({ totalMs, spentMs }: { totalMs: number; spentMs: number }) {
  const frame = "x='3' y='3' width='94' height='94' rx='14' pathLength='100' stroke-width='3'"
  const run = `<animate attributeName='stroke-dashoffset' from='0' to='-100' dur='${totalMs}ms' begin='${-spentMs}ms' fill='freeze'/>`
  return svgImage(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' fill='none'><rect ${frame} stroke='#d9d9d9'/><rect ${frame} stroke='#000' stroke-dasharray='100'>${run}</rect></svg>`)
}
