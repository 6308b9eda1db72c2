import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { spoken } from '@/platform/spoken'

/** More would be a crowd of dots: the number beside it says the rest. */
const MAX_DRAWN = 12

/** Places as honey cells: filled are taken, outlined are free. */
export function HoneyCells({ places, taken }: { places: number; taken: number }) {
  const drawn = Math.min(places, MAX_DRAWN)
  return (
    <View className="honey" {...spoken({ role: 'img', label: common.placesTaken(taken, places) })}>
      {Array.from({ length: drawn }, (_, index) => (
        <View key={index} className={index < taken ? 'honey-cell is-taken' : 'honey-cell'} />
      ))}
    </View>
  )
}
