import { View } from '@tarojs/components'
import type { ParticipationRow } from '#types/participation'
import { Phrases } from '@/components/phrases'
import { Row } from '@/components/row'
import { grouped } from '@/copy/numbers'
import { participation as words } from '@/copy/participation'
import './participation.scss'

const WHOLE = 100

/** How many riders against the street with the most; the figure beside it says the same in words. */
const Bar = ({ riders, most }: { riders: number; most: number }) => (
  <View className="share"><View className="share-part" style={{ width: `${Math.round((riders / most) * WHOLE)}%` }} /></View>
)

/** A street's month: of what is hidden nothing is drawn. */
export function StreetRow({ row: { unitName, riders, helped, whistles }, most }: { row: ParticipationRow; most: number }) {
  return (
    <Row
      title={unitName}
      note={<Phrases of={[helped === null ? words.fewNote : words.helpedTimes(grouped(helped)), words.whistles(grouped(whistles))]} />}
      state={riders !== null && riders > 0 && <Bar riders={riders} most={most} />}
      tail={<><View className={riders === null ? 'soft' : 'figure'}>{riders === null ? words.few : grouped(riders)}</View>{words.riders}</>}
    />
  )
}
