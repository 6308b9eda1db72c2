import { bearer } from './bearer'
import { CALL_TIMEOUT_MS, Unreachable, type Transport } from './transport-types'

/** Browsers: the same origin answers under /api. */
export const transport: Transport = async ({ fn, action, commandId, input }) => {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), CALL_TIMEOUT_MS)
  try {
    const token = bearer()
    const response = await fetch(`/api/${fn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ action, commandId, input }),
      signal: stop.signal,
    })
    return (await response.json()) as unknown
  } catch (cause) {
    throw new Unreachable(action, { cause })
  } finally {
    clearTimeout(timer)
  }
}
