import { View } from '@tarojs/components'
import { useState } from 'react'
import { MAX_TOLD_WORDS } from '#types/core/primitives'
import type { ReportCategory } from '#types/profile'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Icon } from '@/components/icon'
import { Tiles } from '@/components/tiles'
import { reports } from '@/copy/reports'
import type { ReportDraft } from './draft'
import { PlaceLine } from './place-line'

export interface ReportFormProps {
  draft: ReportDraft
  categories: readonly ReportCategory[]
  isAsking: boolean
  isOnline: boolean
  onChange: (part: Partial<ReportDraft>) => void
  onNudge: () => unknown
}

/** Which, where, and a word if one wants. */
export function ReportForm({ draft, categories, isAsking, isOnline, onChange, onNudge }: ReportFormProps) {
  const [isWriting, setWriting] = useState(false)
  return (
    <View className="pad gap16">
      <View className="ask">{categories.length > 0 ? reports.which : reports.noTilesYet}</View>
      <View className="gap8">
        <Tiles choices={categories} chosenId={draft.categoryId} label={reports.which} onChoose={(categoryId) => onChange({ categoryId })} />
      </View>
      <View className="gap8">
        <PlaceLine name={draft.placeName} accuracyMeters={draft.accuracyMeters} isKnown={draft.place !== undefined} isAsking={isAsking} onNudge={onNudge} />
      </View>
      {!isOnline && <View className="line soft t14 gap8"><Icon name="no-signal" size="fact" />{reports.offline}</View>}
      {isWriting || draft.words
        ? <Field label={reports.wordsLabel} value={draft.words ?? ''} maxLength={MAX_TOLD_WORDS} isMultiline onChange={(words) => onChange({ words })} />
        : <Button look="text" icon="edit" onPress={() => setWriting(true)}>{reports.addWords}</Button>}
    </View>
  )
}
