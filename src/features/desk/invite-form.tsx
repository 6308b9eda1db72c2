import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Empty } from '@/components/list-states'
import { Section } from '@/components/section'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { invite as words, unitKindNames } from '@/copy/official'
import { roleWords } from '@/copy/states'
import type { Invite } from './use-invite'

const MAX_TITLE = 20
const PHONE_DIGITS = 11

/** Whom to invite: a unit, a role that it can carry, a title. */
export function InviteForm({ invite }: { invite: Invite }) {
  const { offeredKinds, kind, units, unit, roles, role, title, phone, write, missing, send } = invite
  if (offeredKinds.length === 0) return <Empty icon="person" title={words.emptyTitle} note={words.emptyNote} />
  return (
    <>
      <Section title={words.kind}>
        <Chips
          choices={offeredKinds.map((id) => ({ id, label: unitKindNames[id] }))}
          chosenIds={kind ? [kind] : []}
          onToggle={(id) => invite.setKind(offeredKinds.find((one) => one === id))}
        />
      </Section>
      <Section title={words.unit}>
        <View className="chips-wrap">
          <Chips choices={units.map(({ id, name }) => ({ id, label: name }))} chosenIds={unit ? [unit.id] : []} onToggle={invite.setUnit} />
        </View>
      </Section>
      <Section title={words.role}>
        <Chips
          choices={roles.map((id) => ({ id, label: roleWords[id] }))}
          chosenIds={role ? [role] : []}
          onToggle={(id) => invite.setRole(roles.find((one) => one === id))}
        />
      </Section>
      <View className="pad">
        <Field label={words.post} hint={words.postHint} value={title} onChange={invite.setTitle} maxLength={MAX_TITLE} error={write.fields.title} />
        <Field label={words.phone} hint={words.phoneHint} keyboard="number" value={phone} onChange={invite.setPhone} maxLength={PHONE_DIGITS} error={write.fields.phone} />
        <WriteAnswer write={write} />
        <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={missing !== null} onPress={send}>{missing ?? words.send}</Button>
      </View>
    </>
  )
}
