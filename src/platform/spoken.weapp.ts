import type { Spoken, SpokenProps } from './spoken-types'

/** What a screen reader says, as WeChat wants it: `aria-role` instead of `role`, no landmarks, levels or live regions; an empty view is silent anyway. */
export function spoken({ role, label, isChecked, isDisabled }: Spoken): SpokenProps {
  return {
    ...(role && role !== 'main' && { 'aria-role': role }),
    ...(label && { 'aria-label': label }),
    ...(isChecked !== undefined && { 'aria-checked': String(isChecked) }),
    ...(isDisabled && { 'aria-disabled': 'true' }),
  }
}
