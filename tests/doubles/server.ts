import type { Outgoing } from '@/cloud/transport-types'

type Answered = unknown
/** A reply's body for each action, or what makes one; 'down' is no answer at all. */
export type Answers = Record<string, Answered | ((call: Outgoing) => Answered) | 'down'>

/** Every call that went out, oldest first. */
export const calls: Outgoing[] = []

export const ok = (data: unknown) => ({ ok: true, data })
export const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } })

/** Answers the phone's calls in place of the server. An action without an answer fails the test. */
export function serve(answers: Answers) {
  calls.length = 0
  globalThis.fetch = (async (url: string, { body }: { body: string }) => {
    const outgoing = { fn: url.replace('/api/', ''), ...JSON.parse(body) } as Outgoing
    calls.push(outgoing)
    if (!(outgoing.action in answers)) throw new Error(`no answer for ${outgoing.action}`)
    const answer = answers[outgoing.action]
    const reply: unknown = typeof answer === 'function' ? answer(outgoing) : answer
    if (reply === 'down') throw new TypeError('network')
    return { json: async () => reply }
  }) as unknown as typeof fetch
}
