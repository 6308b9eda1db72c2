import * as z from 'zod/mini'
import type { AnyAction } from '#types/core/action'
import { request, commonRefusal, fieldCode } from '#types/core/wire'
import { contract } from '#types/contract'

/** `npm run contract`: every action as JSON, for clients in other languages and for tests that feed it bad input. */
function described({ name, fn, kind, allow, subject, input, output, refusals, example }: AnyAction) {
  return {
    name, function: fn, kind, allow, subject: subject ?? null, refusals, example,
    request: { action: name, ...(kind === 'write' && { commandId: 'c1' }), input: example },
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
    output: z.toJSONSchema(output, { unrepresentable: 'any' }),
  }
}

console.log(JSON.stringify({
  wire: { method: 'POST', path: '/api/<function>', request: z.toJSONSchema(request, { io: 'input' }), commonRefusals: commonRefusal.options, fieldCodes: fieldCode.options },
  actions: contract.map(described),
}, null, 2))
