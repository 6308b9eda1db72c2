import { View } from '@tarojs/components'
import { Board, Cell } from '@/components/board'
import { whistleWords } from '@/copy/grid'
import { grouped } from '@/copy/numbers'

export interface FundBoardProps { cost: number; each: number; left: number; committed: number }

/** What this whistle takes out of the community's fund and what that leaves. */
export function FundBoard({ cost, each, left, committed }: FundBoardProps) {
  return (
    <View className="pad gap16">
      <Board>
        <Cell label={whistleWords.cost} value={grouped(cost)} unit={whistleWords.points} note={whistleWords.each(each)} />
        <Cell label={whistleWords.left} value={grouped(left - cost)} unit={whistleWords.points} note={whistleWords.committedNow(grouped(committed + cost))} />
      </Board>
    </View>
  )
}
