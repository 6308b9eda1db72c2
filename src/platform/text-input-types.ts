export interface TextInputProps {
  className?: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength?: number
  /** Read out: what stands beside it in print. */
  label: string
  keyboard?: 'text' | 'number'
  isMultiline?: boolean
  isWrong?: boolean
}
