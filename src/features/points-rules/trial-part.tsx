import { View } from '@tarojs/components'
import { Board, Cell } from '@/components/board'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Section } from '@/components/section'
import { grouped } from '@/copy/numbers'
import { ruleWords, trial as words } from '@/copy/points-rules'
import { spoken } from '@/platform/spoken'
import type { RuleFigures } from '#types/points-rules'
import { useTrial, type Trial } from './use-trial'
import './points-rules.scss'

/** The proposal beside what last month really paid, while one types. */
export function TrialPart({ figures }: { figures: RuleFigures | null }) {
  const { trial, isCurrent, fault, refresh } = useTrial(figures)
  if (!trial) return fault ? <FaultState fault={fault} onRetry={refresh} /> : figures ? <Skeleton rows={2} /> : <View className="rule-fine">{words.wait}</View>
  return (
    <Section title={words.title(trial.month)} icon="chart" note={words.note(trial.awards)}>
      {trial.awards === 0
        ? <Empty icon="chart" title={words.none} note={words.noneNote} />
        : <View className={isCurrent ? '' : 'is-stale'}><Figures trial={trial} /><Bars trial={trial} /></View>}
      {trial.awards > 0 && <Bounds trial={trial} />}
    </Section>
  )
}

function Figures({ trial: { paid, heldUp } }: { trial: Trial }) {
  const more = paid.after - paid.before
  return (
    <View className="pad">
      <Board columns={3}>
        <Cell label={words.before} value={grouped(paid.before)} unit={ruleWords.point} />
        <Cell label={words.after} value={grouped(paid.after)} unit={ruleWords.point} note={more === 0 ? words.same : more > 0 ? words.more(more) : words.fewer(-more)} />
        <Cell label={words.heldUp} value={String(heldUp)} unit={words.heldUpUnit} />
      </Board>
    </View>
  )
}

/** Two bars a kind of whistle on one scale: then, and under the proposal. */
function Bars({ trial: { templates } }: { trial: Trial }) {
  const shown = templates.filter(({ awards }) => awards > 0)
  const longest = Math.max(1, ...shown.flatMap(({ before, after }) => [before, after]))
  const width = (points: number) => ({ width: `${Math.round((points / longest) * 1000) / 10}%` })
  return (
    <View className="bars">
      {shown.map(({ templateId, title, before, after }) => (
        <View key={templateId} className="bars-one" {...spoken({ role: 'img', label: words.bar(title, before, after) })}>
          <View className="bars-head"><View className="grow">{title}</View><View className="bold">{ruleWords.change(before, after)}</View></View>
          <View className="bar bar-before" style={width(before)} />
          <View className="bar bar-after" style={width(after)} />
        </View>
      ))}
      <View className="bars-legend">{words.legend}</View>
    </View>
  )
}

/** Whom it reaches, what runs out, and how far one looked. */
function Bounds({ trial: { affectedRiders, runsOut, isWhole, until, versions } }: { trial: Trial }) {
  const lines = [
    words.affected(affectedRiders), words.runsOut(runsOut.by, runsOut.before, runsOut.after), words.scope,
    versions.length > 1 && words.versions(versions), !isWhole && words.part(until),
  ]
  return <View className="bounds">{lines.filter((line) => line !== false).map((line) => <View key={line}>{line}</View>)}</View>
}
