import { View } from '@tarojs/components'
import type { MessageGrant } from '#types/message-grants'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { WriteAnswer } from '@/components/write-answer'
import { consentWords } from '@/copy/consents'
import { grantWords, messageGrants as words } from '@/copy/message-grants'
import { canSubscribe } from '@/platform/subscribe'
import { GRANT_ICONS } from './grant-icons'
import { useGrants } from './use-grants'

/** What a browser can do about one: turn it off. */
const canBeMoved = ({ templateId, left }: MessageGrant): boolean => left > 0 || (canSubscribe && templateId !== null)

/** S1.26: which kinds WeChat carries, and the way to turn each on or off. */
export function GrantList({ isRider }: { isRider: boolean }) {
  const { rows, granting, stopping, ask, stop } = useGrants(isRider)
  const shown = rows?.filter(canBeMoved) ?? []
  if (shown.length === 0) return null
  return (
    <Section title={words.title}>
      {canSubscribe && <View className="pad">{consentWords.messages.what.map((line) => <View key={line}>{line}</View>)}</View>}
      {shown.map((row) => (
        <Row
          key={row.kind} icon={GRANT_ICONS[row.kind]} title={row.left > 0 ? grantWords[row.kind].on : grantWords[row.kind].ask}
          note={row.left > 0 ? words.left(row.left) : words.none} tail={row.left > 0 ? words.turnOff : words.turnOn}
          onPress={() => { void (row.left > 0 ? stop(row.kind) : ask(row)) }}
        />
      ))}
      <WriteAnswer write={granting} />
      <WriteAnswer write={stopping} />
    </Section>
  )
}
