import { View } from '@tarojs/components'
import type { Place } from '#types/core/primitives'
import { stations } from '@/copy/stations'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'
import { isOpen, type NearbyStation } from './nearby'
import { layOut } from './pin-layout'
import './stations.scss'

export interface PinMapProps {
  here: Place
  /** In the order of the list: a pin's number is its place in it. */
  nearby: readonly NearbyStation[]
  onPress: (stationId: string) => void
}

const at = ({ x, y }: { x: number; y: number }) => ({ left: `calc(50% + ${x}px)`, top: `calc(50% + ${y}px)` })

/** Where the stations lie around us: no streets are drawn, because none are known. */
export function PinMap({ here, nearby, onPress }: PinMapProps) {
  const { pins, ringMeters, ringPx, label } = layOut(here, nearby)
  const ring = { width: `${ringPx * 2}px`, height: `${ringPx * 2}px` }
  return (
    <View className="pins" {...spoken({ label: stations.mapLabel(pins.length) })}>
      <View className="pins-ring" style={ring} />
      <View className="pins-scale" style={at(label)}>{stations.ring(ringMeters)}</View>
      <View className="pins-north">{stations.north}</View>
      <View className="pins-me" />
      {pins.map(({ seen, number, x, y }) => (
        <View key={seen.station.id} className={isOpen(seen) ? 'pin' : 'pin pin-shut'} style={at({ x, y })}>
          <Press className="pin-press" label={stations.pinLabel(number, seen.station.name)} onPress={() => onPress(seen.station.id)}>
            <View className="pin-plate">{number}</View>
          </Press>
        </View>
      ))}
    </View>
  )
}
