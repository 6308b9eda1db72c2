import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { create } from 'zustand'
import { useKeys } from '@/platform/keyboard'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'

interface Told {
  text: string
  /** The way back: 撤回. Never for points. */
  undo?: { label: string; onPress: () => void }
}

interface ToastState {
  told: Told | null
  tell: (told: Told) => void
  hush: () => void
}

const SHOWN_MS = 3_000
/** S20.13 */
const SHOWN_WITH_UNDO_MS = 10_000

const useToast = create<ToastState>()((set) => ({
  told: null,
  tell: (told) => set({ told }),
  hush: () => set({ told: null }),
}))

/** One line at the foot of whatever page is open. */
export const tell = (text: string, undo?: Told['undo']) => useToast.getState().tell({ text, undo })

/** Part of every screen. U presses the way back. */
export function Toast() {
  const { told, hush } = useToast()
  const takeBack = () => {
    hush()
    told?.undo?.onPress()
  }
  useKeys((key) => { if (key === 'u') takeBack() }, told?.undo !== undefined)
  useEffect(() => {
    if (!told) return undefined
    const timer = setTimeout(hush, told.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [told, hush])

  if (!told) return null
  const { text, undo } = told
  return (
    <View className="toast" {...spoken({ role: 'status', isLive: true })}>
      <View className="grow">{text}</View>
      {undo && <Press className="toast-undo" onPress={takeBack}>{undo.label}</Press>}
    </View>
  )
}
