import { isRecord, listOf, numberOf, textOf } from '../../shared/json'
import { askModal, askSheet } from '../chrome/dialogs'
import { failed } from '../report'
import type { BuiltIn, Control, ControlNode, Properties } from './define'

const properties: Properties = {
  mode: ['text', 'selector'], disabled: ['flag', false], range: ['any', []], rangeKey: ['text', ''], value: ['any', undefined], start: ['text', ''],
  end: ['text', ''], fields: ['text', 'day'], customItem: ['text', ''], name: ['text', ''], headerText: ['text', ''], level: ['text', 'region'],
}

function entries(node: ControlNode): string[] {
  const key = textOf(node.data.rangeKey)
  return listOf(node.data.range).map((entry) => (key !== '' && isRecord(entry) ? String(entry[key]) : String(entry)))
}

const shapes: Readonly<Record<string, RegExp>> = { time: /^\d\d:\d\d$/, date: /^\d{4}(-\d\d){0,2}$/ }

/** The panels of a picker: a list for `selector`, a typed value for `time` and `date`. */
class Picker implements Control {
  private chosen: unknown

  constructor(private readonly node: ControlNode) {}

  mounted(): void {
    this.chosen = this.node.data.value
  }

  changed(name: string, value: unknown): void {
    if (name === 'value') this.chosen = value
  }

  value(): unknown {
    return this.node.data.mode === 'selector' ? numberOf(this.chosen, 0) : this.chosen ?? ''
  }

  reset(): void {
    this.chosen = this.node.data.mode === 'selector' ? 0 : ''
  }

  tapped(): void {
    if (this.node.data.disabled === true) return
    const mode = textOf(this.node.data.mode)
    if (mode === 'selector') void this.askEntry()
    else if (shapes[mode]) void this.askTyped(mode)
    else failed(`picker mode ${mode} is not implemented by the host`)
  }

  private async askEntry(): Promise<void> {
    const index = await askSheet(textOf(this.node.data.headerText), entries(this.node))
    this.answer(index)
  }

  private async askTyped(mode: string): Promise<void> {
    const title = textOf(this.node.data.headerText) || (mode === 'time' ? '选择时间' : '选择日期')
    const { content } = await askModal({ title, content: textOf(this.node.data.value), confirmText: '确定', cancelText: '取消', showCancel: true, editable: true, placeholder: '' })
    this.answer(content !== null && shapes[mode]?.test(content) ? content : null)
  }

  private answer(value: unknown): void {
    if (value === null) {
      this.node.emit('cancel')
      return
    }
    this.chosen = value
    this.node.emit('change', { value })
  }
}

export const pickers: readonly BuiltIn[] = [
  { tag: 'picker', properties, control: (node) => new Picker(node) },
  { tag: 'picker-view', properties: { value: ['any', []], indicatorStyle: ['text', ''], name: ['text', ''] } },
  { tag: 'picker-view-column' },
]
