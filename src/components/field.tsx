import { View } from '@tarojs/components'
import { fieldWords } from '@/copy/fields'
import { TextInput } from '@/platform/text-input'
import type { TextInputProps } from '@/platform/text-input-types'
import { spoken } from '@/platform/spoken'
import type { FieldCode } from '#types/core/wire'

export interface FieldProps extends Omit<TextInputProps, 'isWrong' | 'className'> {
  hint?: string
  /** What the server said about this field; its words stand beside it. */
  error?: FieldCode
}

/** Shown only when there is little room left. */
const COUNT_FROM = 0.7

export function Field({ hint, error, ...input }: FieldProps) {
  const { label, value, maxLength } = input
  const isNearlyFull = maxLength !== undefined && value.length > maxLength * COUNT_FROM
  return (
    <View className={error ? 'field is-wrong' : 'field'}>
      <View className="field-label">
        {label}
        {isNearlyFull && <View className="push">{value.length}/{maxLength}</View>}
      </View>
      <TextInput {...input} isWrong={error !== undefined} />
      {error
        ? <View className="field-error" {...spoken({ role: 'alert' })}>{fieldWords[error]}</View>
        : hint && <View className="field-hint">{hint}</View>}
    </View>
  )
}
