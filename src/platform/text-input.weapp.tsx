import { Input, Textarea } from '@tarojs/components'
import type { TextInputProps } from './text-input-types'

/** WeChat cuts at 140 characters unless told; -1 is no limit. */
const NO_LIMIT = -1

export function TextInput({ className = '', value, onChange, placeholder, maxLength = NO_LIMIT, label, keyboard = 'text', isMultiline = false }: TextInputProps) {
  const shared = { className: `input ${className}`, value, placeholder, placeholderClass: 'input-empty', ariaLabel: label }
  if (isMultiline) {
    return <Textarea {...shared} maxlength={maxLength} autoHeight disableDefaultPadding onInput={(event) => onChange(event.detail.value)} />
  }
  return <Input {...shared} type={keyboard} maxlength={maxLength} onInput={(event) => onChange(event.detail.value)} />
}
