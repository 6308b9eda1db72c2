import { isRecord, listOf, recordOf, textOf } from '../../shared/json'
import { browserValue } from '../../shared/units'

// Tags that rich-text draws; the text of others is kept without them.
const allowed = new Set([
  'a', 'abbr', 'b', 'blockquote', 'br', 'code', 'col', 'colgroup', 'dd', 'del', 'div', 'dl', 'dt', 'em', 'fieldset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'hr', 'i', 'img', 'ins', 'label', 'legend', 'li', 'ol', 'p', 'q', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
])
const attributes = new Set(['style', 'class', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan'])

function copyAttributes(target: HTMLElement, entries: Iterable<readonly [string, unknown]>): void {
  for (const [name, value] of entries) if (attributes.has(name)) target.setAttribute(name, name === 'style' ? browserValue(String(value)) : String(value))
}

function fromNode(node: unknown): Node {
  const { type, text, name, attrs, children } = recordOf(node)
  if (type === 'text' || name === undefined) return document.createTextNode(textOf(text))
  const tag = textOf(name).toLowerCase()
  const target = allowed.has(tag) ? document.createElement(tag) : document.createElement('span')
  copyAttributes(target, Object.entries(recordOf(attrs)))
  target.append(...listOf(children).map(fromNode))
  return target
}

function fromMarkup(node: Node): Node {
  if (!(node instanceof Element)) return document.createTextNode(node.textContent ?? '')
  const tag = node.tagName.toLowerCase()
  const target = allowed.has(tag) ? document.createElement(tag) : document.createElement('span')
  copyAttributes(target, Array.from(node.attributes, ({ name, value }) => [name, value] as const))
  target.append(...Array.from(node.childNodes, fromMarkup))
  return target
}

/** The nodes of a rich-text: a list of node objects, or markup; scripts, handlers and unknown tags stay out. */
export function richNodes(nodes: unknown): DocumentFragment {
  const fragment = document.createDocumentFragment()
  if (typeof nodes === 'string') {
    const { body } = new DOMParser().parseFromString(nodes, 'text/html')
    fragment.append(...Array.from(body.childNodes, fromMarkup))
  } else fragment.append(...(Array.isArray(nodes) ? nodes : [nodes]).filter(isRecord).map(fromNode))
  return fragment
}
