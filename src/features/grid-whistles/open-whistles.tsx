import { HoneyCells } from '@/components/honey-cells'
import { Phrases } from '@/components/phrases'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { StateWord } from '@/components/state-word'
import { inbox, whistleWords } from '@/copy/grid'
import { phrasesOf } from '@/components/headline'
import { dayAndTime } from '@/copy/times'
import type { WhistleRow } from '#types/whistles'
import { isNobodyComing } from './nobody-comes'

export interface OpenWhistlesProps {
  rows?: readonly WhistleRow[]
  now: number
  /** On a wide screen: which one the keys are on. */
  cursorId?: string
  onOpen: (id: string) => void
}

/** Whistles that run now, above the inbox; nothing when there is none. */
export function OpenWhistles({ rows = [], now, cursorId, onOpen }: OpenWhistlesProps) {
  if (rows.length === 0) return null
  return (
    <Section title={inbox.whistles} icon="whistle">
      {rows.map((whistle) => (
        <Row
          key={whistle.id}
          isAt={whistle.id === cursorId}
          icon={whistle.icon}
          title={phrasesOf(whistle.title)[0]}
          note={<Phrases of={[whistle.isCall && whistleWords.levels.street, whistle.placeName, whistleWords.arriveBy(dayAndTime(whistle.arriveBy, now))]} />}
          state={isNobodyComing(whistle, now) && <StateWord tone="soon" icon="warn">{whistleWords.nobody}</StateWord>}
          tail={<HoneyCells places={whistle.places} taken={whistle.places - whistle.placesFree} />}
          onPress={() => onOpen(whistle.id)}
        />
      ))}
    </Section>
  )
}
