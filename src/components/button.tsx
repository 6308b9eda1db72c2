import { Text } from '@tarojs/components'
import { Press } from '@/platform/press'
import type { PressProps } from '@/platform/press-types'
import type { IconName } from '@/theme/icons'
import { Icon } from './icon'
import { useGuardedPress } from './use-guarded-press'

export interface ButtonProps {
  /** act: the one honey block of a screen · sign, sign-line: on a coloured plate · quiet: outlined · text: a word. */
  look?: 'act' | 'sign' | 'sign-line' | 'quiet' | 'text'
  icon?: IconName
  /** Says exactly what will happen: 现在就去，14:30 前到. */
  children: string
  /** A promise keeps the button busy until it settles. */
  onPress?: () => unknown
  isBusy?: boolean
  /** Shown in place of the words while busy. */
  busyWords?: string
  isDisabled?: boolean
  label?: string
  openType?: PressProps['openType']
  onPhoneCode?: PressProps['onPhoneCode']
  className?: string
}

export function Button({ look = 'act', icon, children, onPress, isBusy = false, busyWords, isDisabled = false, label, openType, onPhoneCode, className = '' }: ButtonProps) {
  const guarded = useGuardedPress(children, onPress)
  const busy = isBusy || guarded.isBusy
  return (
    <Press
      className={`btn btn-${look}${busy ? ' is-busy' : ''} ${className}`}
      onPress={guarded.press}
      isDisabled={isDisabled || busy}
      label={label}
      openType={openType}
      onPhoneCode={onPhoneCode}
    >
      {icon && <Icon name={icon} />}
      <Text>{busy && busyWords ? busyWords : children}</Text>
    </Press>
  )
}
