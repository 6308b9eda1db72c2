import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Foot } from '@/components/foot'
import { FullScreenAnswer } from '@/components/full-screen-answer'
import { Headline } from '@/components/headline'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { joinPost } from '@/copy/official'
import { roleWords } from '@/copy/states'
import { openRole, useJoinPost } from '@/features/posts/use-join-post'
import { paramsOf, routes } from '@/routes'

const MAX_CODE = 20
const MAX_NAME = 12

export default function JoinPostPage() {
  const { code, setCode, name, setName, write, missing, send, done } = useJoinPost(paramsOf(routes.joinPost).code ?? '')
  return (
    <Screen
      title={joinPost.title}
      foot={(
        <Foot fine={joinPost.fine}>
          <WriteAnswer write={write} />
          <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={missing !== null} onPress={send}>{missing ?? joinPost.send}</Button>
        </Foot>
      )}
      over={done && <FullScreenAnswer tone="yes" title={joinPost.done} note={joinPost.welcome(roleWords[done.role])} act={{ label: joinPost.go, onPress: () => openRole(done.role, done.unitId) }} />}
    >
      <View className="pad">
        <Headline text={joinPost.lead} size={40} />
        <View className="gap16" />
        <Field label={joinPost.code} hint={joinPost.codeHint} value={code} onChange={(typed) => setCode(typed.toUpperCase())} maxLength={MAX_CODE} error={write.fields.code} />
        <Field label={joinPost.name} hint={joinPost.nameHint} value={name} onChange={setName} maxLength={MAX_NAME} error={write.fields.displayName} />
      </View>
    </Screen>
  )
}
