import { isRecord, textsOf } from '../../shared/json'
import { domSelector } from '../../shared/selectors'
import { canvasNode } from '../components/canvas'
import { elementOf, frameworkComponent, frameworkNode } from '../framework/nodes'
import { guarded } from '../report'
import { topPage } from '../router/router'

type Fields = Readonly<Record<string, unknown>>
type Callback = (result: unknown) => void

function scopeElement(scope: unknown): Element | null {
  return elementOf(scope) ?? topPage()?.frame.scroller ?? null
}

function rect(element: Element): object {
  // Rectangles are from the web view's corner, which lies below the navigation bar.
  const frame = element.closest('.host-frame')?.getBoundingClientRect()
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const [x, y] = [frame?.left ?? 0, frame?.top ?? 0]
  return { left: left - x, top: top - y, right: right - x, bottom: bottom - y, width, height }
}

function scroll(element: Element): object {
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = element
  return { scrollTop, scrollLeft, scrollHeight, scrollWidth }
}

function fieldsOf(element: Element, fields: Fields): object {
  const node = frameworkNode(element)
  const all: Record<string, unknown> = { ...rect(element) }
  const result: Record<string, unknown> = {}
  if (fields.id) result.id = element.id
  if (fields.dataset) result.dataset = { ...node?.dataset }
  if (fields.rect) ['left', 'top', 'right', 'bottom'].forEach((name) => { result[name] = all[name] })
  if (fields.size) ['width', 'height'].forEach((name) => { result[name] = all[name] })
  if (fields.scrollOffset) Object.assign(result, scroll(element))
  const data: unknown = frameworkComponent(element)?.data
  if (isRecord(data)) textsOf(fields.properties).forEach((name) => { result[name] = data[name] })
  textsOf(fields.computedStyle).forEach((name) => { result[name] = Reflect.get(getComputedStyle(element), name) })
  if (fields.node) result.node = canvasNode(element)
  if (fields.context) result.context = canvasNode(element)
  return result
}

interface Job { find(): Element[]; isAll: boolean; fields: Fields; callback: unknown }

class NodesRef {
  constructor(private readonly query: SelectorQuery, private readonly find: () => Element[], private readonly isAll: boolean) {}

  fields(fields: Fields, callback?: Callback): SelectorQuery {
    return this.query.add({ find: this.find, isAll: this.isAll, fields, callback })
  }

  boundingClientRect(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, rect: true, size: true }, callback)
  }

  scrollOffset(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, scrollOffset: true }, callback)
  }

  node(callback?: Callback): SelectorQuery {
    return this.fields({ node: true }, callback)
  }

  context(callback?: Callback): SelectorQuery {
    return this.fields({ context: true }, callback)
  }
}

/** `wx.createSelectorQuery()` over the DOM of this host. */
export class SelectorQuery {
  private readonly jobs: Job[] = []
  private scope: unknown

  in(scope: unknown): this {
    this.scope = scope
    return this
  }

  select(selector: string): NodesRef {
    return new NodesRef(this, () => this.all(selector).slice(0, 1), false)
  }

  selectAll(selector: string): NodesRef {
    return new NodesRef(this, () => this.all(selector), true)
  }

  selectViewport(): NodesRef {
    return new NodesRef(this, () => [topPage()?.frame.scroller].filter((element) => element !== undefined), false)
  }

  add(job: Job): this {
    this.jobs.push(job)
    return this
  }

  exec(callback?: Callback): this {
    setTimeout(() => {
      const results = this.jobs.map(({ find, isAll, fields, callback: told }) => {
        const found = find().map((element) => fieldsOf(element, fields))
        const result = isAll ? found : found[0] ?? null
        if (typeof told === 'function') guarded(() => { told(result) })
        return result
      })
      if (callback) guarded(() => callback(results))
    })
    return this
  }

  private all(selector: string): Element[] {
    return Array.from(scopeElement(this.scope)?.querySelectorAll(domSelector(selector)) ?? [])
  }
}
