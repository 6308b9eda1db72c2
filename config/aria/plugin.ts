import path from 'node:path'
import { spokenAttributes } from './attributes'

interface MiniPlatform {
  platform: string
  runtimePath: string | string[]
  template?: { mergeComponents: (context: unknown, patch: unknown) => void }
}
interface PluginContext {
  registerMethod: (method: { name: string; fn: (platform: MiniPlatform) => void }) => void
}

/** Puts the spoken attributes into the templates of the mini-program, at build time and in its runtime. */
export default function aria(context: PluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(context, spokenAttributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}
