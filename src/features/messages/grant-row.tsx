import { View } from '@tarojs/components'
import type { GrantKind } from '#types/message-grants'
import { Row } from '@/components/row'
import { WriteAnswer } from '@/components/write-answer'
import { consentWords } from '@/copy/consents'
import { grantWords, messageGrants as words } from '@/copy/message-grants'
import { canSubscribe } from '@/platform/subscribe'
import { useGrants } from './use-grants'

/** S1.26: asked where it is of use, with what it says yes to; nothing where WeChat carries nothing. */
export function GrantRow({ kind }: { kind: GrantKind }) {
  const { rows, granting, ask } = useGrants(canSubscribe)
  const grant = rows?.find((row) => row.kind === kind)
  if (!grant || grant.templateId === null) return null
  if (grant.left > 0) return <Row icon="tick" title={grantWords[kind].on} />
  return (
    <>
      <Row
        icon="inbox" title={grantWords[kind].ask} tail={words.turnOn}
        note={consentWords.messages.what.map((line) => <View key={line}>{line}</View>)}
        onPress={() => { void ask(grant) }}
      />
      <WriteAnswer write={granting} />
    </>
  )
}
