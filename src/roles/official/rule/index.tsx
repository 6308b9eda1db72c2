import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCounty } from '@/cloud/session'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { tell } from '@/components/toast'
import { ruleDesk as words } from '@/copy/points-rules'
import { ConfirmRuleSheet } from '@/features/points-rules/confirm-rule-sheet'
import { RuleFigures, RuleReason } from '@/features/points-rules/rule-form'
import { TrialPart } from '@/features/points-rules/trial-part'
import { useRuleForm } from '@/features/points-rules/use-rule-form'
import { useRules } from '@/features/points-rules/use-rules'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import { back } from '@/routes'
import type { PointsRuleView } from '#types/points-rules'

/** S22.14: the lead unit puts the next version together and sees it tried on last month. */
export default function RulePage() {
  const choice = usePost(['official'])
  const { face, rootUnitId } = useCounty()
  const { inEffect, following, rows, fault, refresh } = useRules(face.pointsEnabled)
  const isLead = choice.posts.some(({ unitId }) => unitId === rootUnitId)
  if (!choice.post) return <Screen title={words.formTitle} isModal><NoPost choice={choice} /></Screen>
  if (!inEffect) return <Screen title={words.formTitle} isModal>{fault ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />}</Screen>
  if (!isLead) return <Screen title={words.formTitle} isModal><Empty icon="person" title={words.onlyLead} /></Screen>
  if (following) return <Screen title={words.formTitle} isModal><Empty icon="clock" title={words.waiting} note={words.waitingNote} way={{ label: words.toDesk, onPress: back }} /></Screen>
  return <Proposal inEffect={inEffect} version={(rows?.[0]?.version ?? inEffect.version) + 1} />
}

function Proposal({ inEffect, version }: { inEffect: PointsRuleView; version: number }) {
  const [isReviewing, setReviewing] = useState(false)
  const form = useRuleForm(inEffect, {
    version,
    onDone: (fromOn) => {
      tell(words.sent(fromOn))
      return back()
    },
  })
  const { missing, fromOn, figures } = form
  return (
    <Screen
      title={words.formTitle}
      isModal
      isWide
      foot={<Foot><Button isDisabled={missing !== null} onPress={() => setReviewing(true)}>{missing ?? words.review(fromOn)}</Button></Foot>}
      over={isReviewing && <ConfirmRuleSheet form={form} inEffect={inEffect} onClose={() => setReviewing(false)} />}
    >
      <View className="rule-page">
        <View className="rule-figures"><RuleFigures form={form} inEffect={inEffect} /></View>
        <View className="rule-trial"><TrialPart figures={figures} /></View>
        <View className="rule-figures"><RuleReason form={form} /></View>
      </View>
    </Screen>
  )
}
