import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { common } from '@/copy/common'
import { spoken } from '@/platform/spoken'
import { qrImage, ringImage } from './qr'

export interface CodePanelProps {
  /** Eight digits: what the QR holds and what is read aloud when a camera fails. */
  digits: string
  /** How long the code lives, and how much of that was over when the phone got it; set once a code, not each second. */
  totalMs: number
  spentMs: number
}

/** 4827 1935. */
export const spacedDigits = (digits: string) => `${digits.slice(0, 4)} ${digits.slice(4)}`

/** Black on white in every theme, with a ring that runs down. */
export function CodePanel({ digits, totalMs, spentMs }: CodePanelProps) {
  const qr = useMemo(() => qrImage(digits), [digits])
  const ring = useMemo(() => ringImage({ totalMs, spentMs }), [totalMs, spentMs])
  return (
    <View className="code">
      <View className="code-ring" style={{ backgroundImage: ring }}>
        <View className="code-qr" style={{ backgroundImage: qr }} {...spoken({ role: 'img', label: spacedDigits(digits) })} />
      </View>
      <View className="code-digits">{spacedDigits(digits)}</View>
      <View className="code-hint">{common.codeDigitsHint}</View>
    </View>
  )
}
