import { View } from '@tarojs/components'
import { Board, Cell } from '@/components/board'
import { Headline } from '@/components/headline'
import { HoneyCells } from '@/components/honey-cells'
import { Tag } from '@/components/tag'
import { whistleWords } from '@/copy/grid'
import { ago, clockTime, remaining } from '@/copy/times'
import { arrivedOf, type WhistleData } from './use-live-whistle'

/** What is whistled for, and how many of the places are taken. */
export function WhistleHead({ data: { whistle } }: { data: WhistleData }) {
  const { places, placesFree, title, status } = whistle
  return (
    <>
      <Headline text={title} size={40} isStacked />
      <View className="line wrap gap8">
        <HoneyCells places={places} taken={places - placesFree} />
        <Tag>{status === 'closed' ? whistleWords.over : placesFree > 0 ? whistleWords.lacking(placesFree) : whistleWords.full}</Tag>
      </View>
    </>
  )
}

/** The whistle's facts as one board. */
export function WhistleBoard({ data, now }: { data: WhistleData; now: number }) {
  const { whistle, waiting, blownBy, blownAt, answers } = data
  const isOpen = whistle.status === 'open'
  return (
    <View className="pad">
      <Board>
        <Cell label={whistleWords.arrived} value={String(arrivedOf(answers ?? []))} unit={whistleWords.person} note={whistleWords.arrivedOf(whistle.places)} />
        <Cell label={whistleWords.deadline} value={clockTime(whistle.arriveBy)} unit={whistleWords.arrive} note={isOpen ? remaining(whistle.arriveBy, now) : undefined} />
        <Cell label={whistleWords.waiting} value={String(waiting)} unit={whistleWords.person} note={whistleWords.blownBy(blownBy, ago(blownAt, now))} />
        {whistle.pointsEach > 0 && <Cell label={whistleWords.pays} value={`+${whistle.pointsEach}`} unit={whistleWords.points} note={whistle.communityName} />}
      </Board>
    </View>
  )
}
