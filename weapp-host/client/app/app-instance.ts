import { isRecord, recordOf } from '../../shared/json'
import { guarded, onUncaught } from '../report'
import { appEvents } from '../wx/app-events'

export interface LaunchOptions { path: string; query: Record<string, string>; scene: number; shadowTicket: string; referrerInfo: object; apiCategory: string }

let instance: Record<string, unknown> = {}
let launch: LaunchOptions = { path: '', query: {}, scene: 1001, shadowTicket: '', referrerInfo: {}, apiCategory: 'default' }

/** `App(definition)`: the object itself becomes the app. */
export function registerApp(definition: unknown): void {
  instance = isRecord(definition) ? definition : recordOf(definition)
}

export function getAppInstance(): Record<string, unknown> {
  return instance
}

export function launchOptions(): LaunchOptions {
  return launch
}

function callApp(name: string, ...args: unknown[]): void {
  const method = instance[name]
  if (typeof method === 'function') guarded(() => { method.apply(instance, args) })
}

export function launchApp(path: string, query: Record<string, string>): void {
  launch = { ...launch, path, query }
  callApp('onLaunch', launch)
  showApp()
}

export function showApp(): void {
  callApp('onShow', launch)
  appEvents.fire('AppShow', launch)
}

export function hideApp(): void {
  callApp('onHide')
  appEvents.fire('AppHide', {})
}

onUncaught((message) => {
  callApp('onError', message)
  appEvents.fire('Error', message)
})
