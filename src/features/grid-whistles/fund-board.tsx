import { View } from '@tarojs/components'
import { Board, Cell } from '@/components/board'
import { whistleWords } from '@/copy/grid'
import { grouped } from '@/copy/numbers'
import type { WhistleLevel } from '#types/profile'

export interface FundBoardProps { cost: number; each: number; left: number; committed: number; level: WhistleLevel }

/** What this whistle takes out of the fund of who blows it and what that leaves. */
export function FundBoard({ cost, each, left, committed, level }: FundBoardProps) {
  return (
    <View className="pad gap16">
      <Board>
        <Cell label={whistleWords.cost} value={grouped(cost)} unit={whistleWords.points} note={whistleWords.each(each)} />
        <Cell label={whistleWords.left[level]} value={grouped(left - cost)} unit={whistleWords.points} note={whistleWords.committedNow(grouped(committed + cost))} />
      </Board>
    </View>
  )
}
