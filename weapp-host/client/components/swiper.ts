import { numberOf } from '../../shared/json'
import type { BuiltIn, Control, ControlNode, Properties } from './define'

const properties: Properties = {
  indicatorDots: ['flag', false], indicatorColor: ['text', ''], indicatorActiveColor: ['text', ''], autoplay: ['flag', false], current: ['number', 0],
  interval: ['number', 5000], duration: ['number', 500], circular: ['flag', false], vertical: ['flag', false], previousMargin: ['text', '0px'],
  nextMargin: ['text', '0px'], displayMultipleItems: ['number', 1],
}

/** One item in view at a time; it moves at once, where a phone would glide. */
class Swiper implements Control {
  private current = 0
  private timer: number | undefined
  readonly actions = { swipeTo: (index: unknown) => this.show(numberOf(index), 'touch') }

  constructor(private readonly node: ControlNode) {}

  mounted(): void {
    this.node.element.toggleAttribute('vertical', this.node.data.vertical === true)
    this.current = numberOf(this.node.data.current)
    requestAnimationFrame(() => this.place())
    if (this.node.data.autoplay === true) this.play()
  }

  removed(): void {
    window.clearInterval(this.timer)
  }

  changed(name: string, value: unknown): void {
    if (name === 'current') this.show(numberOf(value), '')
    if (name === 'autoplay') {
      if (value === true) this.play()
      else window.clearInterval(this.timer)
    }
  }

  private play(): void {
    window.clearInterval(this.timer)
    this.timer = window.setInterval(() => this.show((this.current + 1) % Math.max(this.items().length, 1), 'autoplay'), numberOf(this.node.data.interval, 5000))
  }

  private items(): HTMLElement[] {
    return Array.from(this.node.element.querySelectorAll<HTMLElement>('wx-swiper-item'))
  }

  private place(): void {
    const item = this.items()[this.current]
    const first = this.items()[0]
    if (item && first) this.node.element.scrollTo(item.offsetLeft - first.offsetLeft, item.offsetTop - first.offsetTop)
  }

  private show(index: number, source: string): void {
    if (index === this.current) return
    this.current = index
    this.place()
    this.node.emit('change', { current: index, currentItemId: '', source })
    this.node.emit('animationfinish', { current: index, currentItemId: '', source })
  }
}

export const swipers: readonly BuiltIn[] = [
  { tag: 'swiper', properties, control: (node) => new Swiper(node) },
  { tag: 'swiper-item', properties: { itemId: ['text', ''] } },
]
