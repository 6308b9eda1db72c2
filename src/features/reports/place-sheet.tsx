import { View } from '@tarojs/components'
import { useState } from 'react'
import { listUnits, type UnitView } from '#types/units'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { FindFew } from '@/components/find-few'
import { Sheet } from '@/components/sheet'
import { useFew } from '@/components/use-few'
import { useRead } from '@/cloud/use-read'
import { common } from '@/copy/common'
import { reports } from '@/copy/reports'

export interface PlaceSheetProps {
  name: string
  onDone: (said: { placeName?: string; community?: UnitView }) => void
  onClose: () => void
}

const MAX_PLACE = 40

/** In one's own words; and the community, when the phone is wrong or knows nothing. */
export function PlaceSheet({ name, onDone, onClose }: PlaceSheetProps) {
  const [words, setWords] = useState(name)
  const [communityId, setCommunityId] = useState<string>()
  const { data } = useRead(listUnits, { kind: 'community' }, { isKept: true })
  const placed = data?.rows.filter(({ place }) => place) ?? []
  const few = useFew(placed)
  const done = () => onDone({ placeName: words.trim() || undefined, community: placed.find(({ id }) => id === communityId) })
  return (
    <Sheet title={reports.nudgeTitle} onClose={onClose}>
      <Field label={reports.nudgeField} placeholder={reports.nudgePlaceholder} hint={reports.nudgeHint} maxLength={MAX_PLACE} value={words} onChange={setWords} />
      {placed.length > 0 && (
        <>
          <View className="t14 soft gap8">{reports.nudgeChoose}</View>
          <FindFew label={common.findCommunity} few={few} />
          <Chips choices={few.shown.map(({ id, name: label }) => ({ id, label }))} chosenIds={communityId ? [communityId] : []} onToggle={setCommunityId} />
        </>
      )}
      <View className="gap16"><Button look="quiet" onPress={done}>{reports.nudgeDone}</Button></View>
    </Sheet>
  )
}
