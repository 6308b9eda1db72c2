import { View } from '@tarojs/components'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Section } from '@/components/section'
import { ruleDesk as words, ruleWords } from '@/copy/points-rules'
import { dateWords } from '@/copy/times'
import { addDays } from '#domain/calendar/dates'
import type { PointsRuleView } from '#types/points-rules'
import { TERMS } from './changes'
import { FigureField } from './figure-field'
import type { RuleForm } from './use-rule-form'
import './points-rules.scss'

const MAX_REASON = 60

/** Every figure of the rule in effect, to be typed over, and the day it begins. */
export function RuleFigures({ form, inEffect }: { form: RuleForm; inEffect: PointsRuleView }) {
  const { write, valueOf, type } = form
  const figure = (key: string, label: string, now: number, unit: string, error: string) => (
    <FigureField
      key={key} label={label} note={words.nowIs(now)} unit={unit} value={valueOf(key, now)} onChange={(value) => type(key, value)}
      isChanged={valueOf(key, now) !== String(now)} error={write.fields[error]}
    />
  )
  return (
    <>
      <Section title={words.start}>
        <Chips
          choices={form.starts.map((on) => ({ id: on, label: on === addDays(form.today, 1) ? words.tomorrow : dateWords(on) }))}
          chosenIds={[form.fromOn]}
          onToggle={form.setFromOn}
        />
      </Section>
      <Section title={ruleWords.pays}>
        {inEffect.pointsEach.map(({ templateId, title, points }, at) => figure(templateId, title, points, ruleWords.point, `pointsEach.${at}.points`))}
      </Section>
      <Section title={ruleWords.rest}>
        {TERMS.map((term) => figure(term, ruleWords.terms[term], inEffect[term], ruleWords.units[term], term))}
      </Section>
    </>
  )
}

/** The paper it rests on. */
export function RuleReason({ form: { reason, setReason, write } }: { form: RuleForm }) {
  return <View className="pad"><Field label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} maxLength={MAX_REASON} error={write.fields.reason} /></View>
}
