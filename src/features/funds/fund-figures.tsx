import { View } from '@tarojs/components'
import { Board, Cell } from '@/components/board'
import { fundWords as words } from '@/copy/hands'
import { grouped } from '@/copy/numbers'
import type { FundView } from '#types/points-funds'

/** What came in, what waits and what riders were paid: with what is left they add up. */
export function FundFigures({ fund: { allocated, movedIn, movedOut, returned, committed, paid, awarded, granted, takenBack } }: { fund: FundView }) {
  return (
    <View className="pad gap16">
      <Board>
        <Cell label={words.allocated} value={grouped(allocated)} />
        <Cell label={words.moved} value={words.movedNet(movedIn + returned - movedOut)} note={words.movedOf(movedIn, movedOut, returned)} />
        <Cell label={words.committed} value={grouped(committed)} />
        <Cell label={words.paid} value={grouped(paid)} note={words.paidOf(awarded, granted, takenBack)} />
      </Board>
    </View>
  )
}
