import type { Root } from 'glass-easel-miniprogram-adapter'
import { views, codeSpace } from '../framework/space'
import { loadView } from '../app/modules'
import { firstScreenBegins } from '../meters'
import { pageConfig, themed } from '../phone'
import { failed, guarded } from '../report'
import { EventChannel } from './event-channel'
import { PageFrame } from './page-frame'
import { watchPageScroll } from './page-scroll'

export interface PageInstance {
  data: Record<string, unknown>
  setData(data: Record<string, unknown>, callback?: () => void): void
  [name: string]: unknown
}

let nextId = 1

/** A page that is on the stack, or kept by the tab bar. */
export class OpenPage {
  readonly id = nextId++
  readonly frame: PageFrame
  readonly channel = new EventChannel()
  readonly instance: PageInstance
  title: string
  private readonly root: Root
  private isReady = false

  constructor(readonly path: string, readonly query: Record<string, string>, hasTabBar: boolean) {
    loadView(path)
    this.frame = new PageFrame(path, hasTabBar)
    this.title = themed(pageConfig(path).navigationBarTitleText)
    this.root = views.createRoot('page', codeSpace, path)
    // The framework's caller type has no room for the fields a page adds; this is the one place where it is read as a page.
    const caller: unknown = this.root.get()
    this.instance = caller as PageInstance
    Object.assign(this.instance, { route: path, __route__: path, options: query, getOpenerEventChannel: () => this.channel })
  }

  /** Draws the page and tells it: onLoad, onShow, and onReady at its first frame. */
  start(parent: HTMLElement): void {
    firstScreenBegins()
    parent.append(this.frame.frame)
    const placeholder = document.createElement('div')
    this.frame.scroller.append(placeholder)
    const [scroller, place]: [unknown, unknown] = [this.frame.scroller, placeholder]
    guarded(() => this.root.attach(scroller as Parameters<Root['attach']>[0], place as Parameters<Root['attach']>[1]))
    if (!this.element) failed(`${this.path} was not drawn`)
    watchPageScroll(this)
    this.call('onLoad', this.query)
    this.shown()
    requestAnimationFrame(() => {
      if (this.isReady) return
      this.isReady = true
      this.call('onReady')
    })
  }

  get element(): HTMLElement | null {
    return this.frame.scroller.querySelector<HTMLElement>(':scope > wx-page')
  }

  has(name: string): boolean {
    return typeof this.instance[name] === 'function'
  }

  call(name: string, ...args: unknown[]): unknown {
    const method = this.instance[name]
    return typeof method === 'function' ? guarded((): unknown => method.apply(this.instance, args)) : undefined
  }

  shown(): void {
    this.frame.show(true)
    this.call('onShow')
    this.root.getComponent().triggerPageLifetime('show', [])
  }

  hidden(): void {
    this.call('onHide')
    this.root.getComponent().triggerPageLifetime('hide', [])
    this.frame.show(false)
  }

  close(): void {
    this.isReady = true
    this.call('onUnload')
    guarded(() => this.root.release())
    this.frame.remove()
  }
}
