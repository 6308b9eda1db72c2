import { View } from '@tarojs/components'
import { totalOfShown } from '#domain/participation/figures'
import type { ParticipationRow } from '#types/participation'
import { Phrases } from '@/components/phrases'
import { SignFact } from '@/components/sign-fact'
import { grouped } from '@/copy/numbers'
import { participation as words } from '@/copy/participation'

/** S17.12: the shown streets together; that others are left out is said. */
export function ParticipationHead({ rows }: { rows: readonly ParticipationRow[] }) {
  const total = totalOfShown(rows)
  const facts = [words.ofStreets(total.rows), words.ridersMany(grouped(total.riders)), words.whistles(grouped(total.whistles))]
  return (
    <>
      <SignFact size={56} value={total.rows > 0 ? grouped(total.helped) : '–'} unit={words.helped} />
      {total.rows > 0 && <View className="soft gap8"><Phrases of={facts} /></View>}
      {total.hiddenRows > 0 && <View className="soft t14">{words.withoutHidden(total.hiddenRows)}</View>}
    </>
  )
}
