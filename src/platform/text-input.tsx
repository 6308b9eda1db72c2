import type { TextInputProps } from './text-input-types'

/** A real field: browsers' own keyboards, spell checks and screen readers work on it. */
export function TextInput({ className = '', value, onChange, placeholder, maxLength, label, keyboard = 'text', isMultiline = false, isWrong = false }: TextInputProps) {
  const shared = { className: `input ${className}`, value, placeholder, maxLength, 'aria-label': label, 'aria-invalid': isWrong }
  if (isMultiline) return <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
  return <input {...shared} type="text" inputMode={keyboard === 'number' ? 'numeric' : 'text'} onChange={(event) => onChange(event.target.value)} />
}
