import type { CSSProperties, ReactNode } from 'react'
import type { Spoken } from './spoken-types'

export interface PressProps {
  className?: string
  onPress?: () => void
  isDisabled?: boolean
  role?: Spoken['role']
  label?: string
  isChecked?: boolean
  /** WeChat opens its own sheet on this tap; elsewhere `onPress` does the work. */
  openType?: 'share' | 'getPhoneNumber'
  /** Of WeChat's phone button: the code that stands for the number, null when its owner did not let it be told. */
  onPhoneCode?: (code: string | null) => unknown
  /** Places only: where a pin stands. */
  style?: CSSProperties
  children?: ReactNode
}
