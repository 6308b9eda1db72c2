import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { FootPair } from '@/components/foot'
import { FaultState, Skeleton } from '@/components/list-states'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { ruleDesk as words, ruleWords } from '@/copy/points-rules'
import { withdrawPointsRule, type PointsRuleView } from '#types/points-rules'
import { ComingChange, RuleFacts } from './rule-facts'
import { RuleHistory } from './rule-history'
import { useRules } from './use-rules'

/** The rules on the desk: everybody there reads, the lead unit changes. */
export function RulesPart({ isLead, onEdit }: { isLead: boolean; onEdit: () => unknown }) {
  const rules = useRules(true)
  usePullRefresh(rules.refresh)
  const [withdrawing, setWithdrawing] = useState<PointsRuleView | null>(null)
  const { inEffect, following, fault, refresh } = rules
  if (!inEffect) return fault ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  return (
    <>
      {following && (
        <ComingChange inEffect={inEffect} following={following}>
          {isLead && <View className="pad"><Button look="quiet" icon="undo" onPress={() => setWithdrawing(following)}>{words.withdraw}</Button></View>}
        </ComingChange>
      )}
      <Section title={words.now} icon="points" note={`${ruleWords.version(inEffect.version)} ${ruleWords.from(inEffect.fromOn)}`} />
      <RuleFacts rule={inEffect} />
      <View className="pad gap16">
        {isLead && !following && <Button icon="edit" onPress={onEdit}>{words.edit}</Button>}
        {!isLead && <View className="fine">{words.onlyLead}</View>}
      </View>
      <RuleHistory rules={rules} />
      {withdrawing && <WithdrawSheet version={withdrawing.version} onDone={refresh} onClose={() => setWithdrawing(null)} />}
    </>
  )
}

function WithdrawSheet({ version, onDone, onClose }: { version: number; onDone: () => unknown; onClose: () => void }) {
  const write = useWrite(withdrawPointsRule, {
    onDone: () => {
      tell(words.withdrawn)
      onClose()
      return onDone()
    },
  })
  return (
    <Sheet title={words.withdrawAsk(version)} onClose={onClose}>
      <View className="gap8">{words.withdrawNote}</View>
      <WriteAnswer write={write} />
      <FootPair>
        <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={() => write.send({ version })}>{words.withdraw}</Button>
        <Button look="text" onPress={onClose}>{words.keep}</Button>
      </FootPair>
    </Sheet>
  )
}
