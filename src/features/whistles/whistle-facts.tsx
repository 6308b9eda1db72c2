import { View } from '@tarojs/components'
import type { Place } from '#types/core/primitives'
import { distanceMeters } from '#domain/stations/distance'
import { Board, Cell } from '@/components/board'
import { HoneyCells } from '@/components/honey-cells'
import { Row } from '@/components/row'
import { distance, walkWords } from '@/copy/distance'
import { clockTime, remaining } from '@/copy/times'
import { whistles } from '@/copy/whistles'
import { phaseOf } from './collecting'
import './whistles.scss'
import type { ShownWhistle } from './whistle-head'

export interface WhistleFactsProps {
  /** Who asks is told to riders of the community alone. */
  shown: Pick<ShownWhistle, 'whistle' | 'note' | 'waiting'> & { asked?: number; blownBy?: string; quietReason?: string | null }
  here: Place | null
  now: number
  /** What the template says to do, unless the whistle says it itself. */
  hint?: string
  onGuide: () => unknown
}

/** How many are wanted, and how many of them are still missing or who asked. */
function HowMany({ shown: { whistle, waiting, asked }, now }: Pick<WhistleFactsProps, 'shown' | 'now'>) {
  const { places, placesFree } = whistle
  if (phaseOf(whistle, now)) return <Cell label={whistles.howMany} value={whistles.want(places)} unit={whistles.people} note={asked === undefined ? undefined : whistles.asked(asked)} />
  if (placesFree > 0) return <Cell label={whistles.howMany} value={whistles.stillShort(placesFree)} unit={whistles.people} note={whistles.total(places)} />
  return <Cell label={whistles.howMany} value={whistles.allTaken} note={waiting > 0 ? whistles.waiting(waiting) : whistles.total(places)} />
}

/** Where, when, how many, for what: the four questions on one board. */
export function WhistleFacts({ shown, here, now, hint, onGuide }: WhistleFactsProps) {
  const { whistle, blownBy } = shown
  const { place, placeName, arriveBy, places, placesFree, pointsEach, communityName, isInsured, minutes, icon } = whistle
  const meters = here && distanceMeters(here, place)
  const far = meters === null ? undefined : distance(meters)
  const toDo = shown.note ?? hint
  return (
    <>
      <View className={whistle.myAnswer ? 'pad gap16' : 'pad'}>
        <Board>
          <Cell label={whistles.where} value={far?.value ?? placeName} isName={!far} unit={far?.unit} note={far && placeName} />
          <Cell label={whistles.when} value={clockTime(arriveBy)} unit={whistles.before} note={arriveBy > now ? remaining(arriveBy, now) : whistles.closedTime} />
          <HowMany shown={shown} now={now} />
          <Cell label={whistles.points} value={`+${pointsEach}`} note={whistles.paidBy(communityName)} />
        </Board>
        <View className="whistle-places"><HoneyCells places={places} taken={places - placesFree} /></View>
      </View>
      {shown.quietReason && <Row icon="clock" title={whistles.quietReason(shown.quietReason)} />}
      {toDo && <Row icon={icon} title={whistles.minutes(minutes)} note={toDo} />}
      <Row icon="go" title={placeName} note={meters === null ? undefined : walkWords(meters)} tail={whistles.guide} onPress={() => { void onGuide() }} />
      {isInsured && <Row icon="shield" title={whistles.insured} note={whistles.insuredNote} />}
      {blownBy !== undefined && <Row icon="person" title={whistles.blownBy(blownBy)} note={communityName} />}
    </>
  )
}
