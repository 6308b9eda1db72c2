import { View } from '@tarojs/components'
import type { Place } from '#types/core/primitives'
import type { WhistleRow } from '#types/whistles'
import { distanceMeters } from '#domain/stations/distance'
import { Board, Cell } from '@/components/board'
import { Headline, phrasesOf } from '@/components/headline'
import { Icon } from '@/components/icon'
import { Phrases } from '@/components/phrases'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { StateWord } from '@/components/state-word'
import { distance, distanceWords } from '@/copy/distance'
import { answerStatusWords } from '@/copy/states'
import { clockTime } from '@/copy/times'
import { whistles } from '@/copy/whistles'
import { Press } from '@/platform/press'
import { isUnderWay } from './suiting'
import './whistles.scss'

export interface WhistleTeaserProps {
  /** Mine first; the first is shown large. */
  offered: readonly WhistleRow[]
  here: Place | null
  onOpen: (whistleId: string) => void
}

function Facts({ row: { place, placeName, arriveBy, placesFree, pointsEach, collected, myAnswer, myArriveAt }, here }: { row: WhistleRow; here: Place | null }) {
  const far = here && distance(distanceMeters(here, place))
  const comesAt = myAnswer === 'placed' ? myArriveAt : null
  return (
    <Board columns={3}>
      <Cell value={far ? far.value : placeName} isName={!far} unit={far?.unit} note={far ? placeName : undefined} />
      <Cell value={clockTime(comesAt ?? arriveBy)} note={comesAt === null ? whistles.before : whistles.youCome} />
      {collected && collected.stage !== 'settled'
        ? <Cell value={clockTime(collected.until)} note={whistles.settlesAt} />
        : placesFree > 0
        ? <Cell value={whistles.short(placesFree)} unit={whistles.people} note={whistles.eachShort(pointsEach)} />
        : <Cell value={whistles.full} note={whistles.queue} />}
    </Board>
  )
}

/** The one whistle that suits me, with why; what else there is in a line each. */
export function WhistleTeaser({ offered, here, onOpen }: WhistleTeaserProps) {
  const [first, ...others] = offered
  if (!first) return null
  const isMine = isUnderWay(first)
  const why = isMine && first.myAnswer
    ? <StateWord tone={first.myAnswer === 'waiting' || first.myAnswer === 'asked' || first.myReturnReason !== null ? 'soon' : 'ok'}>{first.myReturnReason === null ? answerStatusWords[first.myAnswer] : whistles.returned}</StateWord>
    : first.isCall ? whistles.call(first.communityName) : first.isWidened ? whistles.stillShortThere(first.communityName) : whistles.why(first.communityName)
  return (
    <Section icon="whistle" title={isMine ? whistles.mine : whistles.section} note={why}>
      <Press className="teaser" onPress={() => onOpen(first.id)}>
        <View className="line"><View className="grow"><Headline text={first.title} /></View><Icon name="right" /></View>
        {first.myReturnReason !== null && <View className="gap8">{whistles.returnedFor(first.myReturnReason)}</View>}
        <View className="gap8"><Facts row={first} here={here} /></View>
      </Press>
      {others.map((row) => (
        <Row
          key={row.id} icon={row.icon} title={<Phrases of={phrasesOf(row.title)} />}
          note={<Phrases of={[row.isCall && whistles.call(row.communityName), row.placeName, here && distanceWords(distanceMeters(here, row.place)), row.collected && row.collected.stage !== 'settled' && whistles.settlesAtTime(clockTime(row.collected.until))]} />}
          tail={<><View className="figure">{clockTime(row.arriveBy)}</View>{whistles.before}</>}
          onPress={() => onOpen(row.id)}
        />
      ))}
    </Section>
  )
}
