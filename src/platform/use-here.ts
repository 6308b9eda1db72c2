import { useDidShow } from '@tarojs/taro'
import { create } from 'zustand'
import { serverNow } from '@/cloud/server-clock'
import { locate } from './location'
import { FIX_MAX_AGE_MS, type Fix } from './location-types'
import { storage } from './storage'

const KEY = 'here'
/** Further back a rider may be anywhere. */
const WORTH_SHOWING_MS = 10 * 60_000

interface KeptFix extends Fix { at: number }

interface HereState {
  fix: Fix | null
  at: number
  isAsking: boolean
  /** Why there is none; undefined while nobody asked. */
  why?: 'refused' | 'failed'
  ask: () => Promise<Fix | null>
}

function lastFix(): Pick<HereState, 'fix' | 'at'> {
  const last = storage.get<KeptFix>(KEY)
  return last && serverNow() - last.at < WORTH_SHOWING_MS ? { fix: { place: last.place, accuracyMeters: last.accuracyMeters }, at: last.at } : { fix: null, at: 0 }
}

const useHereState = create<HereState>()((set, get) => ({
  ...lastFix(),
  isAsking: false,
  async ask() {
    if (get().isAsking) return get().fix
    set({ isAsking: true })
    const found = await locate()
    if (!found.ok) {
      set({ isAsking: false, why: found.why })
      return get().fix
    }
    const at = serverNow()
    storage.set(KEY, { ...found.fix, at } satisfies KeptFix)
    set({ isAsking: false, why: undefined, fix: found.fix, at })
    return found.fix
  },
}))

/** Where the phone is, asked when a page that shows distances comes to the front; never sent anywhere by itself. */
export function useHere() {
  const { fix, isAsking, why, ask } = useHereState()
  useDidShow(() => {
    const { at, why: known } = useHereState.getState()
    if (known !== 'refused' && serverNow() - at > FIX_MAX_AGE_MS) void ask()
  })
  return { here: fix?.place ?? null, fix, isAsking, why, ask }
}
