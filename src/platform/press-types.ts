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
  openType?: 'share'
  /** Places only: where a pin stands. */
  style?: CSSProperties
  children?: ReactNode
}
