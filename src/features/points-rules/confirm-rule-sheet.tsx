import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { KeyedLine } from '@/components/row'
import { ListRow } from '@/components/list-row'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { ruleDesk as words, ruleWords } from '@/copy/points-rules'
import type { PointsRuleView } from '#types/points-rules'
import { changesFrom } from './changes'
import type { RuleForm } from './use-rule-form'

/** Once more all that changes, before it is public. */
export function ConfirmRuleSheet({ form, inEffect, onClose }: { form: RuleForm; inEffect: PointsRuleView; onClose: () => void }) {
  const { figures, fromOn, reason, version, write, send } = form
  return (
    <Sheet title={words.confirmTitle(version, fromOn)} onClose={onClose}>
      {figures && changesFrom(inEffect, figures).map(({ label, before, after }) => <ListRow key={label} title={label} figure={ruleWords.change(before, after)} />)}
      <KeyedLine word={ruleWords.paper}>{reason}</KeyedLine>
      <View className="gap16 soft t14">{words.confirmNote}</View>
      <WriteAnswer write={write} />
      <View className="gap16"><Button icon="check" isBusy={write.isBusy} busyWords={common.sending} onPress={send}>{words.send}</Button></View>
    </Sheet>
  )
}
