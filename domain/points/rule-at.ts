interface Dated { version: number; fromOn: string; isWithdrawn: boolean }

export const pointsRuleId = (version: number): string => `rule-${version}`

/**
 * S22.13: the version in effect on a date `YYYY-MM-DD`: of those that were not withdrawn the one that began last. The
 * first of all holds for the time before it, too. Null without any.
 */
export function ruleAt<Rule extends Dated>(rules: readonly Rule[], on: string): Rule | null {
  const standing = rules.filter(({ isWithdrawn }) => !isWithdrawn).sort(byBeginning)
  return standing.filter(({ fromOn }) => fromOn <= on).at(-1) ?? standing[0] ?? null
}

/** S22.13: the version that follows the one in effect on a date; null while none is enacted. */
export function ruleAfter<Rule extends Dated>(rules: readonly Rule[], on: string): Rule | null {
  const inEffect = ruleAt(rules, on)
  const later = rules.filter((rule) => !rule.isWithdrawn && rule.fromOn > on && rule !== inEffect)
  return later.sort(byBeginning)[0] ?? null
}

const byBeginning = (one: Dated, other: Dated): number =>
  one.fromOn === other.fromOn ? one.version - other.version : one.fromOn < other.fromOn ? -1 : 1
