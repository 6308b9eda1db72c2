import { View } from '@tarojs/components'
import { Board, Cell } from '@/components/board'
import { units as words } from '@/copy/units'
import type { ShownUnit } from './use-unit'

/** What would run on if the unit were closed now. */
export function UnitFacts({ shown: { unit, postsHeld, openWhistles, openReports, heldRedemptions } }: { shown: ShownUnit }) {
  return (
    <View className="pad gap16">
      <Board>
        <Cell label={words.posts} value={`${postsHeld}`} unit={words.people} />
        <Cell label={words.openReports} value={`${openReports}`} unit={words.pieces} />
        <Cell label={words.openWhistles} value={`${openWhistles}`} unit={words.pieces} />
        {unit.kind === 'station' && <Cell label={words.heldGoods} value={`${heldRedemptions}`} unit={words.pieces} />}
      </Board>
    </View>
  )
}
