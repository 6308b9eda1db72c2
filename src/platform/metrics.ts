import type { Metrics } from './metrics-types'

/** A browser has no capsule, and the stylesheet knows the safe areas. */
export const metrics = (): Metrics => ({ statusBarHeight: 0, navHeight: 48, capsuleSpace: 0 })
