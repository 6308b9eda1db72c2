import { create } from 'zustand'
import { systemAppearance, type Appearance } from '@/platform/appearance'
import { storage } from '@/platform/storage'

const KEY = 'appearance'

/** What the person chose here wins over what the phone says. */
const chosen = () => storage.get<Partial<Appearance>>(KEY) ?? {}

interface AppearanceState extends Appearance {
  choose: (change: Partial<Appearance>) => void
}

export const useAppearance = create<AppearanceState>()((set) => ({
  ...systemAppearance(chosen()),
  choose(change) {
    storage.set(KEY, { ...chosen(), ...change })
    set(change)
  },
}))

/** Classes for a page's root. */
export const appearanceClass = ({ scale, theme }: Appearance) =>
  `${scale === 'large' ? ' scale-large' : ''}${theme === 'auto' ? '' : ` theme-${theme}`}`
