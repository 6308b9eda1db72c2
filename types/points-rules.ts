import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { calendarDate, id, instant, pageInput, pageOf, pointsAmount, words, written } from './core/primitives'
import { pointsTerms } from './profile'

/** A template's points a place; each rule names every template of the county once. */
const kindPays = z.strictObject({ templateId: id, points: pointsAmount })

/** What a rule says, as it is proposed. */
const figures = { ...pointsTerms, pointsEach: z.array(kindPays).check(z.minLength(1), z.maxLength(20)) }
export const ruleFigures = z.strictObject(figures)
export type RuleFigures = z.infer<typeof ruleFigures>

/** past: another followed it · in-effect: today's · next: enacted, its day has not come · withdrawn before its day. */
export const pointsRuleStatus = z.enum(['past', 'in-effect', 'next', 'withdrawn'])
export type PointsRuleStatus = z.infer<typeof pointsRuleStatus>

/** A version in plain figures. `enactedAs` is the post that enacted it, null for the one the county began with. */
export const pointsRuleView = z.object({
  version: z.int(), status: pointsRuleStatus, fromOn: calendarDate,
  ...pointsTerms,
  pointsEach: z.array(z.object({ templateId: id, title: z.string(), points: z.int() })),
  enactedAt: instant, enactedAs: z.nullable(z.string()), reason: z.string(),
})
export type PointsRuleView = z.infer<typeof pointsRuleView>

/** What holds today, what follows, and every version there was, the newest first. Rules are public. */
export const showPointsRules = defineAction({
  name: 'showPointsRules', fn: 'points', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject(pageInput),
  output: z.extend(pageOf(pointsRuleView), { inEffect: pointsRuleView, following: z.nullable(pointsRuleView) }),
  refusals: [],
  example: {},
})

/**
 * What a proposal would have done with last calendar month's awards. `paid` then and under the proposal; `heldUp` awards
 * would have met a cap; points that run out by the end of `runsOut.by`. Days up to `until` were looked at: the whole month
 * unless it has more awards than one look takes.
 */
export const previewPointsRule = defineAction({
  name: 'previewPointsRule', fn: 'points', kind: 'read',
  allow: { official: 'county' },
  input: ruleFigures,
  output: z.object({
    month: z.string(), until: calendarDate, isWhole: z.boolean(),
    /** Rule versions the month was paid under. */
    versions: z.array(z.int()),
    awards: z.int(), paid: z.object({ before: z.int(), after: z.int() }), heldUp: z.int(),
    /** Riders who would have got more or fewer points; null: fewer than five. */
    affectedRiders: z.nullable(z.int()),
    templates: z.array(z.object({ templateId: id, title: z.string(), awards: z.int(), before: z.int(), after: z.int() })),
    runsOut: z.object({ by: calendarDate, before: z.int(), after: z.int() }),
  }),
  refusals: ['TEMPLATES_DIFFER'],
  example: {
    expiryMonths: 12, holdBusinessDays: 3, dailyCapPoints: 80, monthlyCapPoints: 600, secondPersonAbovePoints: 30,
    pointsEach: [{ templateId: 'cones', points: 24 }],
  },
})

/** A new version from a coming day on; one at a time may wait for its day. In `reason` the paper it rests on. */
export const enactPointsRule = defineAction({
  name: 'enactPointsRule', fn: 'points', kind: 'write',
  allow: { official: 'county' },
  input: z.strictObject({ fromOn: calendarDate, reason: words(60), ...figures }),
  output: z.object({ ...written, fromOn: calendarDate }),
  refusals: ['RULE_WAITING', 'FROM_OUT_OF_RANGE', 'TEMPLATES_DIFFER', 'CAPS_CROSSED', 'CAP_BELOW_PROMISED', 'NOTHING_CHANGED'],
  example: {
    fromOn: '2026-08-01', reason: '联席会议纪要第 6 号',
    expiryMonths: 12, holdBusinessDays: 3, dailyCapPoints: 80, monthlyCapPoints: 600, secondPersonAbovePoints: 30,
    pointsEach: [{ templateId: 'cones', points: 24 }],
  },
})

/** Takes back a version whose day has not come. */
export const withdrawPointsRule = defineAction({
  name: 'withdrawPointsRule', fn: 'points', kind: 'write',
  allow: { official: 'county' },
  input: z.strictObject({ version: z.int().check(z.gte(1), z.lte(1_000_000)) }),
  output: z.object(written),
  refusals: ['RULE_BEGUN', 'RULE_WITHDRAWN'],
  example: { version: 2 },
})

export const pointsRuleActions = [showPointsRules, previewPointsRule, enactPointsRule, withdrawPointsRule] as const
