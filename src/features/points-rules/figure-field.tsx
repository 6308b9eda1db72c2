import { View } from '@tarojs/components'
import { fieldWords } from '@/copy/fields'
import { TextInput } from '@/platform/text-input'
import { spoken } from '@/platform/spoken'
import type { FieldCode } from '#types/core/wire'

export interface FigureFieldProps {
  label: string
  note: string
  unit: string
  value: string
  onChange: (value: string) => void
  isChanged: boolean
  error?: FieldCode
}

const MAX_DIGITS = 6

/** One figure a row: what it is and what it is now, and the number to type at the right. */
export function FigureField({ label, note, unit, value, onChange, isChanged, error }: FigureFieldProps) {
  return (
    <View className={`figure-row${error ? ' is-wrong' : ''}`}>
      <View className="grow">
        <View className="figure-label">{label}</View>
        {error
          ? <View className="field-error" {...spoken({ role: 'alert' })}>{fieldWords[error]}</View>
          : <View className="figure-note">{note}</View>}
      </View>
      <TextInput className={isChanged ? 'figure-input is-changed' : 'figure-input'} label={label} keyboard="number" value={value} onChange={onChange} maxLength={MAX_DIGITS} isWrong={error !== undefined} />
      <View className="figure-unit">{unit}</View>
    </View>
  )
}
