import { View } from '@tarojs/components'
import { useEffect, useReducer } from 'react'
import { CodePanel } from '@/components/code-panel'
import { Icon } from '@/components/icon'
import { code as words } from '@/copy/accounts'
import { countdown } from '@/copy/times'
import type { LiveCode } from './use-renewed'
import './code.scss'

const SECOND_MS = 1_000

/** The only thing on the page that changes each second. */
export function Countdown({ endsAt }: { endsAt: number }) {
  const [, tick] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const timer = setInterval(tick, SECOND_MS)
    return () => clearInterval(timer)
  }, [])
  return <View className="code-left"><Icon name="clock" />{words.renews(countdown(endsAt - Date.now()))}</View>
}

/** Who scans it and what for, then the code itself, black on white. */
export function CodeView({ title, note, code }: { title: string; note: string; code: LiveCode }) {
  return (
    <View className="code-page">
      <View className="code-for">{title}</View>
      <View className="code-note">{note}</View>
      <CodePanel digits={code.digits} totalMs={code.totalMs} spentMs={0} />
      <Countdown endsAt={code.endsAt} />
    </View>
  )
}
