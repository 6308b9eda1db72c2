import { View } from '@tarojs/components'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Section } from '@/components/section'
import { whistleWords } from '@/copy/grid'
import type { Blow } from './use-blow'

const MAX_PLACE_NAME = 30
const ALL = 'all'

/** Whose whistle it is; of a street's call whom it is offered to: all of its communities, or some. */
function Who({ blow: { level, communities, community, setCommunityId, calledIds, toggleCalled, callAll } }: { blow: Blow }) {
  const choices = communities.map(({ id, name }) => ({ id, label: name }))
  if (level === 'community') return communities.length > 1 ? <Chips choices={choices} chosenIds={community ? [community.id] : []} onToggle={setCommunityId} /> : null
  const isAll = calledIds.length === communities.length
  return (
    <>
      <View className="pad soft">{whistleWords.called}</View>
      <Chips choices={[{ id: ALL, label: whistleWords.callAll }, ...choices]} chosenIds={isAll ? [ALL, ...calledIds] : calledIds} onToggle={(id) => (id === ALL ? callAll() : toggleCalled(id))} />
    </>
  )
}

/** Where people should come, named so that it is found. */
export function BlowWhere({ blow }: { blow: Blow }) {
  const { place, write } = blow
  return (
    <Section title={whistleWords.where} icon="pin">
      <Who blow={blow} />
      <View className="pad">
        <Field label={whistleWords.placeName} placeholder={whistleWords.placeHint} value={place.name} onChange={place.setName} maxLength={MAX_PLACE_NAME} error={write.fields.placeName} />
      </View>
      <Chips
        choices={place.sources.map((id) => ({ id, label: whistleWords.placeSet[id] }))}
        chosenIds={place.source ? [place.source] : []}
        onToggle={(id) => { const source = place.sources.find((one) => one === id); if (source) void place.choose(source) }}
      />
      {place.hasFailed && <View className="pad field-error">{whistleWords.noPlace}</View>}
    </Section>
  )
}
