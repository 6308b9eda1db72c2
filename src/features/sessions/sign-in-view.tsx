import { View } from '@tarojs/components'
import { useEffect, useReducer } from 'react'
import { CodePanel } from '@/components/code-panel'
import { Headline } from '@/components/headline'
import { Icon } from '@/components/icon'
import { signIn as words } from '@/copy/sessions'
import { countdown } from '@/copy/times'
import type { ShownCode } from './use-sign-in'
import './sessions.scss'

const SECOND_MS = 1_000

function Countdown({ endsAt }: { endsAt: number }) {
  const [, tick] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const timer = setInterval(tick, SECOND_MS)
    return () => clearInterval(timer)
  }, [])
  return <View className="sign-in-left"><Icon name="clock" />{words.left(countdown(endsAt - Date.now()))}</View>
}

/** What the phone scans, or what is typed there. */
export function SignInView({ code }: { code: ShownCode }) {
  return (
    <View className="sign-in">
      <View className="sign-in-how"><Headline text={words.steps} size={22} isStacked /></View>
      <CodePanel digits={code.digits} totalMs={code.totalMs} spentMs={0} />
      <Countdown endsAt={code.endsAt} />
    </View>
  )
}
