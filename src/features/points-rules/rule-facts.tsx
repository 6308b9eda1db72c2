import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { ruleWords as words } from '@/copy/points-rules'
import type { PointsRuleView } from '#types/points-rules'
import { changesFrom } from './changes'
import './points-rules.scss'

/** A rule in plain sentences: what each whistle pays, then what holds for all points. */
export function RuleFacts({ rule }: { rule: PointsRuleView }) {
  const { dailyCapPoints, monthlyCapPoints, expiryMonths, holdBusinessDays, secondPersonAbovePoints } = rule
  return (
    <>
      <Section title={words.pays}>
        {rule.pointsEach.map(({ templateId, title, points }) => <ListRow key={templateId} title={title} figure={`+${points}`} />)}
      </Section>
      <Section title={words.rest}>
        <ListRow icon="points" title={words.caps(dailyCapPoints)} note={[words.capsNote(monthlyCapPoints)]} />
        <ListRow icon="clock" title={words.keeps(expiryMonths)} note={[words.keepsNote]} />
        <ListRow icon="gift" title={words.holds(holdBusinessDays)} note={[words.holdsNote]} />
        <ListRow icon="people" title={words.second(secondPersonAbovePoints)} note={[words.secondNote]} />
      </Section>
    </>
  )
}

/** What follows the rule in effect: each figure that changes, before and after. */
export function ComingChange({ inEffect, following, children }: { inEffect: PointsRuleView; following: PointsRuleView; children?: ReactNode }) {
  return (
    <Section title={words.changesFrom(following.fromOn)} icon="clock" note={words.version(following.version)}>
      {changesFrom(inEffect, following).map(({ label, before, after }) => <ListRow key={label} title={label} figure={words.change(before, after)} />)}
      <View className="rule-fine">{words.promised}</View>
      {children}
    </Section>
  )
}
