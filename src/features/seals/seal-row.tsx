import type { SealView } from '#types/seals'
import { ListRow } from '@/components/list-row'
import { grouped } from '@/copy/numbers'
import { seals } from '@/copy/seals'
import { dateWords } from '@/copy/times'

/** One sealed day: what went on, how it is known again, what was out at its end. */
export function SealRow({ seal: { on, postings, root, totalPoints }, onPress }: { seal: SealView; onPress: () => void }) {
  return (
    <ListRow
      icon="shield"
      title={dateWords(on)}
      note={[seals.postings(postings), postings > 0 && seals.short(root)]}
      figure={grouped(totalPoints)}
      onPress={onPress}
    />
  )
}
