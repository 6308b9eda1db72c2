import { useState } from 'react'
import { KeyedLine } from '@/components/row'
import { ListRow } from '@/components/list-row'
import { ListEnd } from '@/components/list-states'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { pointsRuleStatusWords, ruleWords as words } from '@/copy/points-rules'
import type { PointsRuleView } from '#types/points-rules'
import { RuleFacts } from './rule-facts'
import type { Rules } from './use-rules'

/** Every version there was, each opens. */
export function RuleHistory({ rules: { rows = [], hasMore, isLoadingMore, loadMore } }: { rules: Rules }) {
  const [opened, setOpened] = useState<PointsRuleView | null>(null)
  return (
    <Section title={words.history}>
      {rows.map((rule) => (
        <ListRow
          key={rule.version}
          title={words.version(rule.version)}
          note={[words.from(rule.fromOn), rule.reason || words.first]}
          unit={pointsRuleStatusWords[rule.status]}
          onPress={() => setOpened(rule)}
        />
      ))}
      {hasMore && <ListEnd hasMore isLoading={isLoadingMore} onMore={loadMore} />}
      {opened && (
        <Sheet title={`${words.version(opened.version)} ${words.from(opened.fromOn)}`} onClose={() => setOpened(null)}>
          <RuleFacts rule={opened} />
          <KeyedLine word={words.paper}>{opened.reason || words.first}</KeyedLine>
          {opened.enactedAs && <KeyedLine word={words.by}>{opened.enactedAs}</KeyedLine>}
        </Sheet>
      )}
    </Section>
  )
}
