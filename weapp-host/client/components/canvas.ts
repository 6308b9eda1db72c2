import { textOf } from '../../shared/json'
import { failed } from '../report'
import type { BuiltIn, ControlNode } from './define'

// The parts of a 2d canvas node that WeChat adds to the browser's.
const added = {
  createImage: () => new Image(),
  requestAnimationFrame: (run: FrameRequestCallback) => window.requestAnimationFrame(run),
  cancelAnimationFrame: (id: number) => window.cancelAnimationFrame(id),
}

/** What `select('#canvas').node()` answers: the browser's canvas, which is a node of type 2d; null for any other element. */
export function canvasNode(element: Element): HTMLCanvasElement | null {
  const canvas = element.tagName === 'WX-CANVAS' ? element.querySelector('canvas') : null
  return canvas ? Object.assign(canvas, added) : null
}

function mount({ element, data }: ControlNode): void {
  const type = textOf(data.type)
  if (type !== '2d') failed(`canvas of type "${type}" is not drawn by this host; only 2d is`)
  const canvas = document.createElement('canvas')
  element.append(canvas)
}

export const canvas: BuiltIn = {
  tag: 'canvas',
  properties: { type: ['text', ''], canvasId: ['text', ''], disableScroll: ['flag', false] },
  control: (node) => ({ mounted: () => mount(node) }),
}
