import { CurrentWindowBackendContext } from 'glass-easel'
import { recordOf } from '../../shared/json'
import { domTag } from '../../shared/selectors'
import { drawnTags, undrawnTags } from '../../shared/tags'
import { browserValue } from '../../shared/units'
import { app } from '../phone'
import { failed } from '../report'

// The framework writes ids of inner nodes as `<8 hex digits>--<id>`.
const idPrefix = /^[0-9a-f]{8}--/

/** A node of WXML in the browser: styles may use rpx, ids are the ones the template gives. */
class WeappNode extends HTMLElement {
  override setAttribute(name: string, value: string): void {
    super.setAttribute(name, name === 'style' ? browserValue(String(value)) : value)
  }
}

Object.defineProperty(WeappNode.prototype, 'id', {
  get(this: WeappNode) { return this.getAttribute('id') ?? '' },
  set(this: WeappNode, value: string) { this.setAttribute('id', String(value).replace(idPrefix, '')) },
})

const appTags = Object.values(app.configs).flatMap(({ usingComponents }) => Object.keys(recordOf(usingComponents)))
const knownTags = new Set(['page', 'custom-tab-bar', ...drawnTags, ...appTags])

function createNode(tag: string): HTMLElement {
  const name = domTag(tag)
  if (!knownTags.has(tag)) failed(undrawnTags.includes(tag) ? `component <${tag}> is not drawn by this host` : `component <${tag}> is unknown`)
  if (!customElements.get(name)) customElements.define(name, class extends WeappNode {})
  return document.createElement(name)
}

type FrameworkDocument = CurrentWindowBackendContext['document']

/** The framework's browser backend, with every WXML tag under its own element name. */
export class WeappBackend extends CurrentWindowBackendContext {
  constructor() {
    super()
    const plain = this.document
    // The framework's element type is narrower than the browser's and made only by its own document: this is where they meet.
    const create: unknown = createNode
    this.document = {
      createElement: create as FrameworkDocument['createElement'],
      createTextNode: plain.createTextNode.bind(plain),
      createDocumentFragment: plain.createDocumentFragment.bind(plain),
    }
  }
}
