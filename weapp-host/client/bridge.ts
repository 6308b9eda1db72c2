/** A call to the machine that runs the host; rejects with the words of the refusal. */
export async function hostCall(name: string, params: Record<string, unknown>): Promise<unknown> {
  const reply = await window.__hostCall(name, params)
  if (!reply.ok) throw new Error(reply.message)
  return reply.value
}
