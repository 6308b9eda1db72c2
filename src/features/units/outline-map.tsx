import { View } from '@tarojs/components'
import { svgImage } from '@/components/svg-image'
import { spoken } from '@/platform/spoken'
import type { Outline } from '#types/unit-tree'
import './units.scss'

/** Points to a side of the picture. */
const SIDE = 1_000

/** Outlines in one picture, north up, in true proportion: a degree of longitude is as long as it is there. */
export function OutlineMap({ outlines, label }: { outlines: readonly Outline[]; label: string }) {
  const corners = outlines.flat(3)
  const [west, east] = [Math.min(...corners.map(([lng]) => lng)), Math.max(...corners.map(([lng]) => lng))]
  const [south, north] = [Math.min(...corners.map(([, lat]) => lat)), Math.max(...corners.map(([, lat]) => lat))]
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = SIDE / Math.max((east - west) * narrow, north - south, Number.EPSILON)
  const at = ([lng, lat]: readonly [number, number]) => `${Math.round((lng - west) * narrow * scale)} ${Math.round((north - lat) * scale)}`
  const path = outlines.flat(2).map((ring) => `M${ring.map(at).join('L')}Z`).join('')
  const view = `-10 -10 ${Math.round((east - west) * narrow * scale) + 20} ${Math.round((north - south) * scale) + 20}`
  const image = svgImage(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='${view}'><path d='${path}' fill='#000' fill-opacity='.25' fill-rule='evenodd' stroke='#000' stroke-width='8' stroke-linejoin='round'/></svg>`)
  return <View className="outline-map" style={{ '--shape': image } as Record<string, string>} {...spoken({ role: 'img', label })} />
}
