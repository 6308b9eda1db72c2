import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { useWrite } from '@/cloud/use-write'
import { ruleDesk as words } from '@/copy/points-rules'
import { wordsFor } from '@/copy/refusals'
import { addDays, addMonths, dateOf, monthOf } from '#domain/calendar/dates'
import { ruleFault } from '#domain/points/rule-change'
import { enactPointsRule, type PointsRuleView, type RuleFigures } from '#types/points-rules'
import { TERMS } from './changes'

/** What is typed, by term or template id; what nobody touched stays as it is. */
type Typed = Readonly<Record<string, string>>

const WHOLE = /^\d{1,6}$/

/** The figures as typed over those in effect; null while one of them is no number. */
export function figuresOf(typed: Typed, inEffect: PointsRuleView): RuleFigures | null {
  const read = (key: string, now: number) => {
    const text = typed[key]?.trim() ?? String(now)
    return WHOLE.test(text) ? Number(text) : Number.NaN
  }
  const pointsEach = inEffect.pointsEach.map(({ templateId, points }) => ({ templateId, points: read(templateId, points) }))
  const [dailyCapPoints, monthlyCapPoints, expiryMonths, holdBusinessDays, secondPersonAbovePoints] = TERMS.map((term) => read(term, inEffect[term])) as [number, number, number, number, number]
  const terms = { dailyCapPoints, monthlyCapPoints, expiryMonths, holdBusinessDays, secondPersonAbovePoints }
  const isWhole = [...Object.values(terms), ...pointsEach.map(({ points }) => points)].every((value) => !Number.isNaN(value))
  return isWhole ? { ...terms, pointsEach } : null
}

/** Days a rule may begin on that people think in: tomorrow and the next firsts of a month. */
export function startsFrom(today: string): string[] {
  const firsts = [1, 2, 3].map((months) => `${addMonths(monthOf(today), months)}-01`)
  return [...new Set([addDays(today, 1), ...firsts])]
}

/** A proposal being put together over the rule in effect. What was typed stays when it is refused or gets no answer. */
export function useRuleForm(inEffect: PointsRuleView, { version, onDone }: { version: number; onDone: (fromOn: string) => unknown }) {
  const today = dateOf(useServerNow())
  const starts = startsFrom(today)
  const [typed, setTyped] = useState<Typed>({})
  const [chosenOn, setFromOn] = useState<string>()
  const [reason, setReason] = useState('')
  const write = useWrite(enactPointsRule, { onDone: (data) => onDone(data.fromOn) })

  const fromOn = chosenOn && starts.includes(chosenOn) ? chosenOn : (starts.find((on) => on.endsWith('-01')) ?? starts[0] ?? today)
  const figures = figuresOf(typed, inEffect)
  const fault = figures && ruleFault(figures, { inEffect, templateIds: inEffect.pointsEach.map(({ templateId }) => templateId) })
  const missing = !figures ? words.needFigures : fault ? wordsFor({ code: fault }).said : !reason.trim() ? words.needReason : null
  return {
    today, starts, fromOn, setFromOn, reason, setReason, figures, missing, version, write,
    valueOf: (key: string, now: number) => typed[key] ?? String(now),
    type: (key: string, value: string) => setTyped((before) => ({ ...before, [key]: value })),
    send: () => (figures ? write.send({ fromOn, reason, ...figures }) : undefined),
  }
}

export type RuleForm = ReturnType<typeof useRuleForm>
