import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { Headline } from '@/components/headline'
import { Empty, Skeleton } from '@/components/list-states'
import { Foot } from '@/components/foot'
import { Screen } from '@/components/screen'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { sessions, signIn as words } from '@/copy/sessions'
import { openPost } from '@/features/accounts/post-doors'
import { SignInView } from '@/features/sessions/sign-in-view'
import { useSignIn } from '@/features/sessions/use-sign-in'
import { canSignIn } from '@/platform/browser'
import { go, routes, startAnew } from '@/routes'

/** S1.22: a computer nobody is signed in on, until a phone lets it in. A phone that opens it is the one that lets in. */
export default function SignInPage() {
  return canSignIn ? <OnComputer /> : <OnPhone />
}

function OnPhone() {
  return <Screen title={words.title}><Empty icon="person" title={words.onPhone} note={sessions.noneNote} way={{ label: sessions.scan, icon: 'scan', onPress: () => go(routes.letIn) }} /></Screen>
}

function OnComputer() {
  const { me, code, write } = useSignIn()
  const isThrough = useRef(false)
  useEffect(() => {
    if (!me || isThrough.current) return
    isThrough.current = true
    tell(words.signedIn(me.displayName))
    const open = me.posts.map(openPost).find(Boolean)
    if (open) open()
    else void startAnew()
  }, [me])
  return (
    <Screen title={words.title} tone="sign" head={<Headline text={words.head} size={40} isStacked />} foot={<Foot isPlain fine={words.fine}><WriteAnswer write={write} /></Foot>}>
      {code ? <SignInView code={code} /> : <View className="gap16"><Skeleton rows={3} /></View>}
    </Screen>
  )
}
