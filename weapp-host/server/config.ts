import type { GeoPoint, Meters } from '../shared/payload'

export interface WeappHostConfig {
  /** Folder of the built mini-program (the one with app.json). */
  dist: string
  /** Port of the automator's websocket; 0 or absent: a free one. */
  port?: number
  /** Where `wx.cloud` and `wx.request` go. */
  cloud?: { url: string; token: string }
  /** Screen in CSS pixels; 390×844 unless told. */
  size?: { width: number; height: number }
  theme?: 'light' | 'dark'
  /** WeChat's text size setting in pixels; 16 is the standard. */
  fontSizeSetting?: number
  location?: GeoPoint | 'denied'
  storage?: Record<string, unknown>
  /** Files that `wx.chooseMedia` and `wx.chooseImage` hand out, in turn; none left: the user cancels. */
  chooseMedia?: string[]
  /** Results of `wx.scanCode`, in turn; none left: the user cancels. */
  scan?: string[]
  online?: boolean
}

export interface WeappHost {
  wsEndpoint: string
  close(): Promise<void>
  /** Page errors, `console.error`, unhandled rejections, unknown `wx` APIs and undrawn components, as they happened. */
  errors: readonly string[]
  meters(): Meters
  resetMeters(): void
  setOnline(online: boolean): void
  setCloudToken(token: string): void
  setLocation(location: GeoPoint | 'denied'): void
  pushMedia(path: string): void
  pushScan(text: string): void
  screenshot(): Promise<Buffer>
}
