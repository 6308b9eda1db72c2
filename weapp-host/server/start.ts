import type { Page } from 'playwright-core'
import { recordOf, textOf } from '../shared/json'
import { noMeters, type Meters, type PhoneSettings, type RpcReply } from '../shared/payload'
import { hostBridge, type BridgeState } from './bridge'
import { openBrowserPage } from './browser-page'
import type { WeappHost, WeappHostConfig } from './config'
import { openGateway, type Gateway } from './gateway'
import { UserQueue } from './media-queue'

function phoneSettings(config: WeappHostConfig): PhoneSettings {
  return {
    width: config.size?.width ?? 390,
    height: config.size?.height ?? 844,
    theme: config.theme ?? 'light',
    fontSizeSetting: config.fontSizeSetting ?? 16,
    location: config.location ?? 'denied',
    online: config.online ?? true,
    storage: config.storage ?? {},
  }
}

/** What the page has said so far, kept on this side so that it can be read without waiting. */
class Ledger {
  readonly errors: string[] = []
  meters: Meters = noMeters
  gateway: Gateway | undefined

  failed(message: string): void {
    this.errors.push(message)
    this.gateway?.broadcast('App.exceptionThrown', { exceptionDetails: { text: message.split('\n')[0], stack: message } })
  }

  emit(method: string, params: unknown): void {
    if (method === 'Host.failed') this.failed(textOf(recordOf(params).message))
    else if (method === 'Host.consoleError') this.errors.push(textOf(recordOf(params).message))
    else this.gateway?.broadcast(method, params)
  }
}

// A string expression: a function would be rewritten by whatever compiled this file, and would not be whole in the page.
function control(page: Page, name: string, value: unknown): Promise<unknown> {
  return page.evaluate(`window.__weapp.control(${JSON.stringify(name)}, ${JSON.stringify(value ?? null)})`)
}

async function rpc(page: Page, ledger: Ledger, method: string, params: unknown): Promise<unknown> {
  const reply = await page.evaluate<RpcReply>(`window.__weapp.rpc(${JSON.stringify(method)}, ${JSON.stringify(params)})`)
  ledger.meters = reply.meters
  if (!reply.ok) throw new Error(reply.message)
  return reply.result
}

/** Starts the built mini-program on an emulated phone and opens the automator's door to it. */
export async function startWeappHost(config: WeappHostConfig): Promise<WeappHost> {
  const ledger = new Ledger()
  const state: BridgeState = { cloud: config.cloud, online: config.online ?? true, queue: new UserQueue(config.chooseMedia ?? [], config.scan ?? []) }
  const wires = { call: hostBridge(state), emit: ledger.emit.bind(ledger), failed: ledger.failed.bind(ledger) }
  const { browser, page } = await openBrowserPage(config.dist, phoneSettings(config), wires)
  const screenshot = (): Promise<Buffer> => page.screenshot()
  const close = async (): Promise<void> => {
    await ledger.gateway?.close()
    await browser.close()
  }
  const tools: Readonly<Record<string, () => unknown>> = {
    'Tool.getInfo': () => ({ SDKVersion: '3.5.0' }),
    'Tool.close': () => { setImmediate(() => { void close() }) },
    'Tool.getTestAccounts': () => ({ accounts: [] }),
    'App.captureScreenshot': async () => ({ data: (await screenshot()).toString('base64') }),
  }
  try {
    await rpc(page, ledger, 'Host.start', {})
    ledger.gateway = await openGateway(config.port ?? 0, async (method, params) => {
      const tool = tools[method]
      return tool ? tool() : rpc(page, ledger, method, params)
    })
  } catch (error) {
    await close()
    throw error
  }
  const tell = (name: string, value: unknown): void => { control(page, name, value).catch((error: unknown) => ledger.failed(String(error))) }
  return {
    wsEndpoint: `ws://127.0.0.1:${ledger.gateway.port}`,
    close,
    errors: ledger.errors,
    meters: () => ledger.meters,
    resetMeters: () => {
      ledger.meters = { ...noMeters, nodes: ledger.meters.nodes }
      tell('resetMeters', null)
    },
    setOnline: (online) => {
      state.online = online
      tell('online', online)
    },
    setCloudToken: (token) => { if (state.cloud) state.cloud = { ...state.cloud, token } },
    setLocation: (location) => tell('location', location),
    pushMedia: (path) => state.queue.pushMedia(path),
    pushScan: (text) => state.queue.pushScan(text),
    screenshot,
  }
}
