import automator from 'miniprogram-automator'
import { join } from 'node:path'
import { startWeappHost, type WeappHost, type WeappHostConfig } from '../../weapp-host'

export const fixture = join(__dirname, 'fixture')

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>
type Element = NonNullable<Awaited<ReturnType<Page['$']>>>

export interface RunningHost {
  host: WeappHost
  mini: MiniProgram
  page(): Promise<Page>
  /** The element, which must be there. */
  on(selector: string): Promise<Element>
  text(selector: string): Promise<string>
  tap(selector: string): Promise<void>
  stop(): Promise<void>
}

export async function runFixture(config: Partial<WeappHostConfig> = {}): Promise<RunningHost> {
  const host = await startWeappHost({ dist: fixture, ...config })
  const mini = await automator.connect({ wsEndpoint: host.wsEndpoint })
  const page = async (): Promise<Page> => {
    const current = await mini.currentPage()
    if (!current) throw new Error('no page is open')
    return current
  }
  const on = async (selector: string): Promise<Element> => {
    const element = await (await page()).$(selector)
    if (!element) throw new Error(`${selector} is not on the page`)
    return element
  }
  return {
    host,
    mini,
    page,
    on,
    text: async (selector) => String(await (await on(selector)).text()),
    tap: async (selector) => (await on(selector)).tap(),
    stop: async () => {
      mini.disconnect()
      await host.close()
    },
  }
}
