/** A built mini-program as the page receives it; keys are paths without the file ending, from the dist root. */
export interface AppPayload {
  readonly scripts: Readonly<Record<string, string>>
  readonly configs: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly styles: Readonly<Record<string, string>>
  /** Package files an `image` may point at: path from the root → data URL. */
  readonly assets: Readonly<Record<string, string>>
}

export interface GeoPoint { readonly latitude: number; readonly longitude: number }

/** What the emulated phone is like when the app starts. */
export interface PhoneSettings {
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark'
  readonly fontSizeSetting: number
  readonly location: GeoPoint | 'denied'
  readonly online: boolean
  readonly storage: Readonly<Record<string, unknown>>
}

export interface Meters {
  readonly setDataCalls: number
  readonly setDataBytes: number
  readonly largestSetDataBytes: number
  /** Nodes of the page on top, counted when the last automator call answered. */
  readonly nodes: number
  /** Bytes the page opened last was sent up to the frame after its first `setData`. */
  readonly firstScreenSetDataBytes: number
}

export const noMeters: Meters = { setDataCalls: 0, setDataBytes: 0, largestSetDataBytes: 0, nodes: 0, firstScreenSetDataBytes: 0 }

/** Every automator call is answered with this, so the figures are never older than the answer. */
export type RpcReply =
  | { readonly ok: true; readonly result: unknown; readonly meters: Meters }
  | { readonly ok: false; readonly message: string; readonly meters: Meters }
