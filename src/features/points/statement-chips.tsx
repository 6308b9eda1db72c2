import type { StatementGroup } from '#types/points'
import { Chips } from '@/components/chips'
import { Empty, type WayOn } from '@/components/list-states'
import { groupNone, groupWords, points } from '@/copy/points'
import { go, routes } from '@/routes'

const groups: readonly StatementGroup[] = ['earned', 'spent', 'corrected']
const ALL = 'all'

/** 全部 · 挣的 · 花的 · 更正. */
export function StatementChips({ group, onChoose }: { group: StatementGroup | null; onChoose: (group: StatementGroup | null) => void }) {
  return (
    <Chips
      choices={[{ id: ALL, label: points.all }, ...groups.map((id) => ({ id, label: groupWords[id] }))]}
      chosenIds={[group ?? ALL]}
      onToggle={(id) => onChoose(groups.find((one) => one === id) ?? null)}
    />
  )
}

const ways: Record<StatementGroup, WayOn | undefined> = {
  earned: { label: points.noneWay, onPress: () => go(routes.home) },
  spent: { label: points.shop, onPress: () => go(routes.shop) },
  corrected: undefined,
}

/** Nothing in this group: what would stand here, and the way to it. */
export function GroupEmpty({ group }: { group: StatementGroup }) {
  const { title, note } = groupNone[group]
  return <Empty icon="points" title={title} note={note} way={ways[group]} />
}
