import type { Direction } from '@/components/arrow'

export const compassWords: Record<Direction, string> = {
  n: '往北', ne: '往东北', e: '往东', se: '往东南', s: '往南', sw: '往西南', w: '往西', nw: '往西北',
}

const METRES_IN_KM = 1000
/** GPS is no better than this; a finer number would pretend. */
const STEP_METRES = 10

export interface SpokenDistance { value: string; unit: '米' | '公里' }

/** 350 米 · 1.1 公里 · 12 公里: number and unit apart, so that a sign can set them. */
export function distance(metres: number): SpokenDistance {
  const rounded = Math.max(STEP_METRES, Math.round(metres / STEP_METRES) * STEP_METRES)
  if (rounded < METRES_IN_KM) return { value: String(rounded), unit: '米' }
  const km = metres / METRES_IN_KM
  return { value: km < 9.95 ? km.toFixed(1) : String(Math.round(km)), unit: '公里' }
}

export function distanceWords(metres: number) {
  const { value, unit } = distance(metres)
  return `${value} ${unit}`
}

const WALK_METRES_A_MINUTE = 75
/** Where there is no compass, minutes on foot say more than a direction. */
export const walkWords = (metres: number) => `走 ${Math.max(1, Math.round(metres / WALK_METRES_A_MINUTE))} 分钟`
