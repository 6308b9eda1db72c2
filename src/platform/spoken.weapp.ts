import type { Spoken, SpokenProps } from './spoken-types'

/** What a screen reader says, as WeChat wants it: `aria-role` instead of `role`, no levels, no live regions. */
export function spoken({ role, label, isHidden, isChecked, isDisabled }: Spoken): SpokenProps {
  return {
    ...(role && { 'aria-role': role }),
    ...(label && { 'aria-label': label }),
    ...(isHidden && { 'aria-hidden': 'true' }),
    ...(isChecked !== undefined && { 'aria-checked': String(isChecked) }),
    ...(isDisabled && { 'aria-disabled': 'true' }),
  }
}
