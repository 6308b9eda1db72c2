import type { ProcGenGroupList } from './framework/template-types'
import type { AppPayload, PhoneSettings, RpcReply } from '../shared/payload'

declare global {
  interface Window {
    __weappPayload: { app: AppPayload; settings: PhoneSettings }
    __weappTemplates: ProcGenGroupList
    __weapp: {
      rpc(method: string, params: Record<string, unknown>): Promise<RpcReply>
      control(name: string, value: unknown): void
      /** Scripts are put into the page as text; they hand themselves over by this. */
      define(value: unknown): void
    }
    __hostCall(name: string, params: unknown): Promise<{ ok: true; value: unknown } | { ok: false; message: string }>
    __hostEmit(method: string, params: unknown): Promise<void>
  }
}
