import { Button, View } from '@tarojs/components'
import type { PressProps } from './press-types'
import { spoken } from './spoken'

/** WeChat shows a button as pressed only for the time of the touch. */
const STAY_MS = 70

/** Anything that can be pressed. A plain view: WeChat's own button brings styles and a second node. */
export function Press({ className, onPress, isDisabled, role = 'button', label, isChecked, openType, onPhoneCode, style, children }: PressProps) {
  const classes = `press ${className ?? ''}`
  if (openType) {
    return (
      <Button
        style={style}
        className={classes}
        openType={openType}
        hoverClass="is-down"
        disabled={isDisabled}
        ariaLabel={label}
        onGetPhoneNumber={({ detail }) => { void onPhoneCode?.(detail.code ?? null) }}
      >
        {children}
      </Button>
    )
  }
  return (
    <View
      style={style}
      className={isDisabled ? `${classes} is-off` : classes}
      hoverClass={isDisabled ? 'none' : 'is-down'}
      hoverStayTime={STAY_MS}
      onClick={isDisabled ? undefined : onPress}
      {...spoken({ role, label, isChecked, isDisabled })}
    >
      {children}
    </View>
  )
}
