import { isRecord, numberOf } from '../../shared/json'
import { domSelector } from '../../shared/selectors'
import { elementOf, frameworkNode } from '../framework/nodes'
import { guarded } from '../report'
import { topPage } from '../router/router'

type Listener = (result: object) => void

/** `wx.createIntersectionObserver()` over the browser's. */
export class NodeObserver {
  private margin = '0px'
  private root: Element | null = null
  private observer: IntersectionObserver | undefined
  private readonly scope: unknown
  private readonly options: Record<string, unknown>

  constructor(scope: unknown, options: unknown) {
    this.scope = scope
    this.options = isRecord(options) ? options : {}
  }

  relativeTo(selector: string, margins?: unknown): this {
    this.root = this.within().querySelector(domSelector(selector))
    this.margin = marginText(margins)
    return this
  }

  relativeToViewport(margins?: unknown): this {
    this.root = topPage()?.frame.scroller ?? null
    this.margin = marginText(margins)
    return this
  }

  observe(selector: string, listener: Listener): void {
    const found = Array.from(this.within().querySelectorAll(domSelector(selector)))
    const thresholds = Array.isArray(this.options.thresholds) ? this.options.thresholds.map(Number) : [0]
    this.observer = new IntersectionObserver((entries) => entries.forEach((entry) => guarded(() => listener(described(entry)))), { root: this.root, rootMargin: this.margin, threshold: thresholds })
    const observed = this.options.observeAll === true ? found : found.slice(0, 1)
    observed.forEach((element) => this.observer?.observe(element))
  }

  disconnect(): void {
    this.observer?.disconnect()
  }

  private within(): Element {
    return elementOf(this.scope) ?? topPage()?.frame.scroller ?? document.body
  }
}

function marginText(margins: unknown): string {
  const sides = isRecord(margins) ? margins : {}
  return ['top', 'right', 'bottom', 'left'].map((side) => `${numberOf(sides[side])}px`).join(' ')
}

function described({ target, intersectionRatio, intersectionRect, boundingClientRect, rootBounds, time }: IntersectionObserverEntry): object {
  const { id, dataset } = { id: target.id, dataset: frameworkNode(target)?.dataset ?? {} }
  return { id, dataset, intersectionRatio, intersectionRect: intersectionRect.toJSON(), boundingClientRect: boundingClientRect.toJSON(), relativeRect: rootBounds?.toJSON() ?? {}, time }
}
