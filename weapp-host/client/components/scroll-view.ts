import { numberOf, textOf } from '../../shared/json'
import type { BuiltIn, Control, ControlNode, Properties } from './define'

const properties: Properties = {
  scrollX: ['flag', false], scrollY: ['flag', false], upperThreshold: ['number', 50], lowerThreshold: ['number', 50], scrollTop: ['any', undefined],
  scrollLeft: ['any', undefined], scrollIntoView: ['text', ''], scrollWithAnimation: ['flag', false], enableBackToTop: ['flag', false],
  enableFlex: ['flag', false], enhanced: ['flag', false], showScrollbar: ['flag', true], refresherEnabled: ['flag', false],
  refresherTriggered: ['flag', false], refresherThreshold: ['number', 45], refresherBackground: ['text', ''], refresherDefaultStyle: ['text', 'black'],
}

class ScrollView implements Control {
  private wasAtEnd = false
  private wasAtStart = true
  private last = { top: 0, left: 0 }
  readonly actions = {
    scrollTo: (left: unknown, top: unknown) => this.node.element.scrollTo(numberOf(left), numberOf(top)),
    scrollTop: () => this.node.element.scrollTop,
    scrollLeft: () => this.node.element.scrollLeft,
    scrollWidth: () => this.node.element.scrollWidth,
    scrollHeight: () => this.node.element.scrollHeight,
  }

  constructor(private readonly node: ControlNode) {}

  mounted(): void {
    this.node.element.addEventListener('scroll', () => this.scrolled())
    Object.entries(this.node.data).forEach(([name, value]) => this.changed(name, value))
  }

  changed(name: string, value: unknown): void {
    const { element } = this.node
    if (name === 'scrollX') element.toggleAttribute('scroll-x', value === true)
    if (name === 'scrollY') element.toggleAttribute('scroll-y', value === true)
    if (name === 'enableFlex') element.toggleAttribute('enable-flex', value === true)
    if (name === 'scrollTop' && value !== undefined && value !== '') element.scrollTop = numberOf(value)
    if (name === 'scrollLeft' && value !== undefined && value !== '') element.scrollLeft = numberOf(value)
    if (name === 'scrollIntoView' && textOf(value) !== '') requestAnimationFrame(() => document.getElementById(textOf(value))?.scrollIntoView())
  }

  private scrolled(): void {
    const { element, data } = this.node
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element
    this.node.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: this.last.left - scrollLeft, deltaY: this.last.top - scrollTop })
    this.last = { top: scrollTop, left: scrollLeft }
    const isVertical = data.scrollY === true
    const [at, rest] = isVertical ? [scrollTop, scrollHeight - clientHeight - scrollTop] : [scrollLeft, scrollWidth - clientWidth - scrollLeft]
    const [isAtStart, isAtEnd] = [at <= numberOf(data.upperThreshold, 50), rest <= numberOf(data.lowerThreshold, 50)]
    if (isAtStart && !this.wasAtStart) this.node.emit('scrolltoupper', { direction: isVertical ? 'top' : 'left' })
    if (isAtEnd && !this.wasAtEnd) this.node.emit('scrolltolower', { direction: isVertical ? 'bottom' : 'right' })
    this.wasAtStart = isAtStart
    this.wasAtEnd = isAtEnd
  }
}

export const scrollView: BuiltIn = { tag: 'scroll-view', properties, control: (node) => new ScrollView(node) }
