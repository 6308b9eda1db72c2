import { numberOf } from '../../shared/json'
import type { BuiltIn, Control, ControlNode, Properties } from './define'

const properties: Properties = {
  value: ['any', ''], type: ['text', 'text'], password: ['flag', false], placeholder: ['text', ''], placeholderStyle: ['text', ''],
  placeholderClass: ['text', ''], disabled: ['flag', false], maxlength: ['number', 140], focus: ['flag', false], autoFocus: ['flag', false],
  name: ['text', ''], confirmType: ['text', 'done'], confirmHold: ['flag', false], cursor: ['number', -1], autoHeight: ['flag', false],
}

function shown(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

/** `input` and `textarea`: a browser field inside, its events told as WeChat tells them. */
class Field implements Control {
  private readonly field: HTMLInputElement | HTMLTextAreaElement
  readonly actions = { input: (value: unknown) => this.type(String(value)) }

  constructor(private readonly node: ControlNode, tag: 'input' | 'textarea') {
    this.field = document.createElement(tag)
  }

  mounted(): void {
    const { field, node } = this
    const { data } = node
    if (field instanceof HTMLInputElement) field.type = data.password ? 'password' : 'text'
    for (const [name, value] of Object.entries(data)) this.changed(name, value)
    field.addEventListener('input', (event) => this.entered(event))
    field.addEventListener('focus', () => node.emit('focus', { value: field.value, height: 0 }))
    field.addEventListener('blur', () => node.emit('blur', { value: field.value, cursor: field.selectionStart ?? 0 }))
    field.addEventListener('change', (event) => event.stopPropagation())
    field.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter' && field instanceof HTMLInputElement) this.confirmed()
    })
    node.element.append(field)
    if (data.focus || data.autoFocus) field.focus()
  }

  changed(name: string, value: unknown): void {
    const { field } = this
    if (name === 'value' && field.value !== shown(value)) field.value = shown(value)
    if (name === 'placeholder') field.placeholder = shown(value)
    if (name === 'disabled') field.disabled = value === true
    if (name === 'maxlength' && numberOf(value, -1) >= 0) field.maxLength = numberOf(value)
    if (name === 'focus' && field.isConnected) {
      if (value === true) field.focus()
      else field.blur()
    }
  }

  value(): string {
    return this.field.value
  }

  reset(): void {
    this.field.value = ''
  }

  tapped(): void {
    this.field.focus()
  }

  confirmed(): void {
    this.node.emit('confirm', { value: this.field.value })
  }

  /** A user can type no more than the field takes, and nothing into a disabled one. */
  private type(text: string): void {
    if (this.field.disabled) throw new Error('the field is disabled')
    const limit = numberOf(this.node.data.maxlength, -1)
    this.field.value = limit >= 0 ? text.slice(0, limit) : text
    this.field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  private entered(event: Event): void {
    event.stopPropagation()
    const { value, selectionStart } = this.field
    this.node.emit('input', { value, cursor: selectionStart ?? value.length, keyCode: 0 })
  }
}

export const fields: readonly BuiltIn[] = [
  { tag: 'input', properties, control: (node) => new Field(node, 'input') },
  { tag: 'textarea', properties, control: (node) => new Field(node, 'textarea') },
]
