import type { PressProps } from './press-types'
import { spoken } from './spoken'

/** Anything that can be pressed: a real button, so that keyboards and screen readers reach it. */
export function Press({ className, onPress, isDisabled, role, label, isChecked, style, children }: PressProps) {
  const said = spoken({ role, label, isChecked })
  return (
    <button type="button" className={`press ${className ?? ''}`} style={style} disabled={isDisabled} onClick={onPress} {...said}>
      {children}
    </button>
  )
}
