import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** A sign panel ruled in ink. Large type turns its cells into label and value rows. */
export function Board({ columns = 2, children }: { columns?: 2 | 3; children: ReactNode }) {
  return <View className={`board board-${columns}`}>{children}</View>
}

export interface CellProps {
  label?: string
  value: string
  /** The value is a name, not a figure: it may take two lines. */
  isName?: boolean
  unit?: string
  /** Said under the number: who, where, how long. */
  note?: string
}

export function Cell({ label, value, isName = false, unit, note }: CellProps) {
  return (
    <View className={label ? 'cell is-labelled' : 'cell'}>
      {label && <View className="cell-label">{label}</View>}
      <View className={isName ? 'cell-value is-name' : 'cell-value'}>{value}{unit && <View className="cell-unit">{unit}</View>}</View>
      {note && <View className="cell-note">{note}</View>}
    </View>
  )
}
