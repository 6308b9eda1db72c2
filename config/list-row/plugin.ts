import { readFileSync } from 'node:fs'
import path from 'node:path'

interface MiniPlatform {
  template?: { buildTemplate: (components: unknown) => string }
}
interface PluginContext {
  registerMethod: (method: { name: string; fn: (platform: MiniPlatform) => void }) => void
}

/** Gives the mini-program a template for `list-row`, beside those Taro writes for its own elements. */
export default function listRow(context: PluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      if (!template) return
      const build = template.buildTemplate
      template.buildTemplate = (components) => build.call(template, components) + readFileSync(path.join(__dirname, 'template.wxml'), 'utf8')
    },
  })
}
