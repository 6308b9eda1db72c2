/** Room that the system takes at the top, in px. */
export interface Metrics {
  statusBarHeight: number
  navHeight: number
  /** What WeChat's capsule needs at the right of the navigation bar. */
  capsuleSpace: number
}
