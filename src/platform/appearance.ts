import type { Appearance } from './appearance-types'
import { addressQuery } from './address'

export type { Appearance }

/** `?scale=large&theme=dark` in the address wins: for tests and for a stage that shows several phones. */
export function systemAppearance(chosen: Partial<Appearance>): Appearance {
  const query = addressQuery()
  const scale = query.get('scale')
  const theme = query.get('theme')
  return {
    scale: scale === 'large' || scale === 'normal' ? scale : (chosen.scale ?? 'normal'),
    theme: theme === 'dark' || theme === 'light' ? theme : (chosen.theme ?? 'auto'),
  }
}
