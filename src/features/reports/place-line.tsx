import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { reports } from '@/copy/reports'

export interface PlaceLineProps { name?: string; accuracyMeters?: number; isKnown: boolean; isAsking: boolean; onNudge: () => unknown }

/** Nearer than this is exact. */
const WORTH_SAYING_METERS = 10

/** Where it is, as far as the phone can tell, and a way to say it better. */
export function PlaceLine({ name, accuracyMeters, isKnown, isAsking, onNudge }: PlaceLineProps) {
  const unknown = isAsking ? reports.locating : reports.noPlace
  return (
    <View className="where">
      <Icon name="pin" />
      <View className="grow">
        <View className="sub">{isKnown ? (name ?? reports.where) : unknown}</View>
        {isKnown && accuracyMeters !== undefined && accuracyMeters >= WORTH_SAYING_METERS && <View className="t14 soft">{reports.accuracy(accuracyMeters)}</View>}
      </View>
      <Button look="quiet" className="is-fit" onPress={onNudge}>{reports.nudge}</Button>
    </View>
  )
}
