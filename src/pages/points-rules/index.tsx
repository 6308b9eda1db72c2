import { View } from '@tarojs/components'
import { useCounty } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { SignFact } from '@/components/sign-fact'
import { points } from '@/copy/points'
import { ruleWords as words } from '@/copy/points-rules'
import { NoPoints } from '@/features/points/no-points'
import { ComingChange, RuleFacts } from '@/features/points-rules/rule-facts'
import { RuleHistory } from '@/features/points-rules/rule-history'
import { useRules } from '@/features/points-rules/use-rules'

/** S22.13: the rule in effect in plain words, and what changes when; for anyone. */
export default function PointsRulesPage() {
  const { face } = useCounty()
  const rules = useRules(face.pointsEnabled)
  const { inEffect, following, fault, refresh } = rules
  usePullRefresh(refresh)
  if (!face.pointsEnabled) return <Screen title={words.title}><NoPoints /></Screen>
  return (
    <Screen
      title={words.title}
      head={inEffect && (
        <>
          <SignFact size={56} before={words.dayCap} value={String(inEffect.dailyCapPoints)} unit={points.unit} />
          <View className="soft gap8">{words.version(inEffect.version)}，{words.from(inEffect.fromOn)}</View>
        </>
      )}
    >
      {!inEffect && (fault ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />)}
      {inEffect && (
        <>
          {following && <ComingChange inEffect={inEffect} following={following} />}
          <RuleFacts rule={inEffect} />
          <RuleHistory rules={rules} />
        </>
      )}
    </Screen>
  )
}
