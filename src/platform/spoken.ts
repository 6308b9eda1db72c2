import type { Spoken, SpokenProps } from './spoken-types'

/** What a screen reader says, as a browser wants it. */
export function spoken({ role, label, isHidden, isChecked, isDisabled, level, isLive }: Spoken): SpokenProps {
  return {
    ...(role && { role }),
    ...(label && { 'aria-label': label }),
    ...(isHidden && { 'aria-hidden': 'true' }),
    ...(isChecked !== undefined && { [role === 'button' ? 'aria-pressed' : 'aria-checked']: String(isChecked) }),
    ...(isDisabled && { 'aria-disabled': 'true' }),
    ...(level && { 'aria-level': String(level) }),
    ...(isLive && { 'aria-live': 'polite' }),
  }
}
