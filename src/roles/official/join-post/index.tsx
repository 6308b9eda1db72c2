import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Foot } from '@/components/foot'
import { FullScreenAnswer } from '@/components/full-screen-answer'
import { Headline } from '@/components/headline'
import { ListRow } from '@/components/list-row'
import { KeyedLine } from '@/components/row'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { duty } from '@/copy/keeper'
import { joinPost } from '@/copy/official'
import { roleWords } from '@/copy/states'
import { PhonePart } from '@/features/accounts/phone-part'
import { ProofButton } from '@/features/accounts/proof-button'
import { usePhoneProof } from '@/features/accounts/use-phone-proof'
import { openRole, useJoinPost } from '@/features/posts/use-join-post'
import { go, paramsOf, routes } from '@/routes'

const MAX_CODE = 20
const MAX_NAME = 12

export default function JoinPostPage() {
  const { took, ownPhone, code, setCode, name, setName, write, missing, send, done } = useJoinPost(paramsOf(routes.joinPost).code ?? '')
  const proving = usePhoneProof()
  const [isAnother, setAnother] = useState(false)
  const isOwn = ownPhone !== null && !isAnother
  const act = { isBusy: write.isBusy, busyWords: common.sending, isDisabled: missing !== null, children: missing ?? joinPost.send }
  return (
    <Screen
      title={joinPost.title}
      foot={(
        <Foot fine={joinPost.fine}>
          <WriteAnswer write={write} />
          {isOwn ? <Button {...act} onPress={() => send()} /> : <ProofButton {...act} proving={proving} onProof={send} />}
        </Foot>
      )}
      over={done && <FullScreenAnswer tone="yes" title={joinPost.done} note={took ? joinPost.takesOver(roleWords[done.role], took) : joinPost.welcome(roleWords[done.role])} act={{ label: joinPost.go, onPress: () => openRole(done.role, done.unitId) }} />}
    >
      <View className="pad">
        <Headline text={joinPost.lead} size={40} />
        <View className="gap16" />
        <Field label={joinPost.code} hint={joinPost.codeHint} value={code} onChange={(typed) => setCode(typed.toUpperCase())} maxLength={MAX_CODE} error={write.fields.code} />
        <Field label={joinPost.name} hint={joinPost.nameHint} value={name} onChange={setName} maxLength={MAX_NAME} error={write.fields.displayName} />
        {isOwn
          ? <KeyedLine word={joinPost.phone}>{ownPhone}<Button look="text" onPress={() => setAnother(true)}>{joinPost.another}</Button></KeyedLine>
          : <PhonePart proving={proving} fields={write.fields} />}
      </View>
      <ListRow icon="people" title={duty.way} note={[duty.wayNote]} onPress={() => { void go(routes.takeDuty) }} />
    </Screen>
  )
}
