import { isRecord, numberOf } from '../shared/json'
import { getAppInstance, launchApp, registerApp } from './app/app-instance'
import { loadView, requireModule, startLogic } from './app/modules'
import { appMethods } from './automator/app-methods'
import { elementMethods } from './automator/element-methods'
import { pageMethods } from './automator/page-methods'
import { rpcHandler, type RpcMethods } from './automator/rpc'
import { settle } from './automator/gestures'
import { toolMethods } from './automator/tool-methods'
import { mountScreen } from './chrome/screen'
import { registerBuiltIns } from './components'
import { handOver } from './framework/compile'
import { watchLongPress } from './framework/longpress'
import { resetMeters } from './meters'
import { app, appConfig, mainPages, phone } from './phone'
import { guarded } from './report'
import { launchPage, pageStack } from './router/router'
import { appEvents } from './wx/app-events'
import { setOnline } from './wx/network'
import { wx } from './wx'

function addAppStyle(): void {
  const style = document.createElement('style')
  style.textContent = app.styles.app ?? ''
  document.head.append(style)
  // Styles of components belong to no page; isolated ones carry their own class prefix.
  for (const [path, { component }] of Object.entries(app.configs)) {
    if (component !== true || !app.styles[path]) continue
    const own = document.createElement('style')
    own.textContent = app.styles[path]
    document.head.append(own)
  }
}

async function start(): Promise<void> {
  mountScreen()
  addAppStyle()
  registerBuiltIns()
  watchLongPress()
  startLogic({ wx, App: registerApp, getApp: getAppInstance, getCurrentPages: () => pageStack().map(({ instance }) => instance) })
  requireModule('app')
  // Without lazy loading the whole main package runs before the first page; subpackages always wait until they are needed.
  if (appConfig.lazyCodeLoading !== 'requiredComponents') mainPages.forEach(loadView)
  const path = typeof appConfig.entryPagePath === 'string' ? appConfig.entryPagePath : mainPages[0] ?? ''
  launchApp(path, {})
  guarded(() => launchPage({ path, query: {} }))
  await settle()
}

const controls: Readonly<Record<string, (value: unknown) => void>> = {
  online: (value) => setOnline(value === true),
  location: (value) => { phone.location = isRecord(value) ? { latitude: numberOf(value.latitude), longitude: numberOf(value.longitude) } : 'denied' },
  resetMeters,
}

window.addEventListener('unhandledrejection', ({ reason }) => appEvents.fire('UnhandledRejection', { reason: String(reason) }))

const methods: RpcMethods = { ...appMethods, ...pageMethods, ...elementMethods, ...toolMethods, 'Host.start': start }

window.__weapp = {
  rpc: rpcHandler(methods),
  control: (name, value) => controls[name]?.(value),
  define: handOver,
}
