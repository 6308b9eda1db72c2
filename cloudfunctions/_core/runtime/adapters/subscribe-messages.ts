import { grantKind, type GrantKind } from '#types/message-grants'
import type { App } from '../../store/sdk'
import type { Sending, SubscribeMessages } from '../ports'
import { wechatCalls } from './wechat-calls'

/** A template of the platform's library and what its fields are called in it. */
interface Template { id: string; what: string; when: string; note: string }

const ENTRY = /^([a-z-]+):([\w-]+):(\w+):(\w+):(\w+)$/
const SENDINGS: readonly Sending[] = ['sent', 'refused', 'busy', 'unfit']

/**
 * S1.27: one-time subscribe messages, through the `wechat` function. `SUBSCRIBE_TEMPLATES` says which kinds are carried: entries
 * apart by commas, each `kind:template id:its thing for what:its time:its thing for the note`; none: nothing is offered or sent.
 */
export function subscribeMessagesFrom(env: NodeJS.ProcessEnv, open: () => Promise<App>): SubscribeMessages {
  const templates = templatesOf(env['SUBSCRIBE_TEMPLATES'] ?? '')
  const call = wechatCalls(env, open)
  return {
    templateOf: (kind) => templates.get(kind)?.id ?? null,
    async send({ openid, kind, words }) {
      const template = templates.get(kind)
      if (!template) return 'unfit'
      const data = { [template.what]: words.what, [template.when]: words.when, [template.note]: words.note }
      const answer = await call({ action: 'sendMessage', openid, templateId: template.id, page: words.page, data })
      const sending = SENDINGS.find((one) => 'sending' in answer && answer.sending === one)
      if (!sending) throw new Error('the wechat function did not say what became of a message')
      return sending
    },
  }
}

function templatesOf(list: string): ReadonlyMap<GrantKind, Template> {
  const entries = list.split(',').map((entry) => entry.trim()).filter(Boolean)
  return new Map(entries.map((entry) => {
    const [, name = '', id = '', what = '', when = '', note = ''] = ENTRY.exec(entry) ?? []
    const kind = grantKind.options.find((one) => one === name)
    if (!kind) throw new Error('SUBSCRIBE_TEMPLATES must be `kind:template id:thing:time:thing`, several apart by commas')
    return [kind, { id, what, when, note }] as const
  }))
}
