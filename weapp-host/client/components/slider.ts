import { numberOf } from '../../shared/json'
import type { BuiltIn, Control, ControlNode, Properties } from './define'

const properties: Properties = {
  min: ['number', 0], max: ['number', 100], step: ['number', 1], disabled: ['flag', false], value: ['number', 0], showValue: ['flag', false],
  activeColor: ['text', ''], backgroundColor: ['text', ''], blockSize: ['number', 28], blockColor: ['text', ''], name: ['text', ''],
}

class Slider implements Control {
  private at = 0
  readonly actions = { slideTo: (value: unknown) => this.slide(numberOf(value)) }

  constructor(private readonly node: ControlNode) {}

  mounted(): void {
    this.set(numberOf(this.node.data.value))
  }

  changed(name: string, value: unknown): void {
    if (name === 'value') this.set(numberOf(value))
  }

  value(): number {
    return this.at
  }

  reset(): void {
    this.set(numberOf(this.node.data.min))
  }

  private set(value: number): void {
    const { min, max } = this.node.data
    this.at = Math.min(Math.max(value, numberOf(min)), numberOf(max, 100))
    const share = (this.at - numberOf(min)) / Math.max(numberOf(max, 100) - numberOf(min), 1)
    this.node.element.style.setProperty('--share', String(share))
  }

  private slide(value: number): void {
    if (this.node.data.disabled === true) throw new Error('the slider is disabled')
    this.set(value)
    this.node.emit('changing', { value: this.at })
    this.node.emit('change', { value: this.at })
  }
}

export const slider: BuiltIn = { tag: 'slider', properties, control: (node) => new Slider(node) }
