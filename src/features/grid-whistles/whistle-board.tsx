import { View } from '@tarojs/components'
import { Board, Cell } from '@/components/board'
import { Headline } from '@/components/headline'
import { HoneyCells } from '@/components/honey-cells'
import { Tag } from '@/components/tag'
import { isCollecting, isFirstCome, isSettling } from '#domain/whistles/settling'
import { whistleWords } from '@/copy/grid'
import { ago, clockTime, remaining } from '@/copy/times'
import { arrivedOf, type WhistleData } from './use-live-whistle'

/** What is whistled for, and how many of the places are taken. */
export function WhistleHead({ data: { whistle, asked }, now }: { data: WhistleData; now: number }) {
  const { places, placesFree, title, status, collected } = whistle
  const word = status !== 'open' ? whistleWords.over[status] : isSettling(whistle, now) ? whistleWords.settling
    : collected && isCollecting(whistle, now) ? whistleWords.collecting(asked, clockTime(collected.until)) : placesFree > 0 ? whistleWords.lacking(placesFree) : whistleWords.full
  return (
    <>
      <Headline text={title} size={40} isStacked />
      <View className="line wrap gap8">
        <HoneyCells places={places} taken={places - placesFree} />
        {whistle.isCall && <Tag look="outline">{whistleWords.levels.street}</Tag>}
        <Tag>{word}</Tag>
      </View>
    </>
  )
}

/** The whistle's facts as one board. */
export function WhistleBoard({ data, now }: { data: WhistleData; now: number }) {
  const { whistle, waiting, asked, blownBy, blownAt, answers } = data
  const isOpen = whistle.status === 'open'
  const isAsking = isOpen && !isFirstCome(whistle)
  return (
    <View className="pad">
      <Board>
        <Cell label={whistleWords.arrived} value={String(arrivedOf(answers ?? []))} unit={whistleWords.person} note={whistleWords.arrivedOf(whistle.places)} />
        <Cell label={whistleWords.deadline} value={clockTime(whistle.arriveBy)} unit={whistleWords.arrive} note={isOpen ? remaining(whistle.arriveBy, now) : undefined} />
        <Cell label={isAsking ? whistleWords.asked : whistleWords.waiting} value={String(isAsking ? asked : waiting)} unit={whistleWords.person} note={whistleWords.blownBy(blownBy, ago(blownAt, now))} />
        {whistle.pointsEach > 0 && <Cell label={whistleWords.pays} value={`+${whistle.pointsEach}`} unit={whistleWords.points} note={whistle.communityName} />}
      </Board>
    </View>
  )
}
