import { act, renderHook } from '@testing-library/react'
import { useWrite } from '@/cloud/use-write'
import { answerWhistle } from '#types/whistles'
import { calls, ok, refused, serve } from '../doubles/server'

const done = ok({ id: 'a1', version: 1, status: 'placed' })
const idsSent = () => [...new Set(calls.map(({ commandId }) => commandId))]

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

/** Longer than all the pauses between tries by itself. */
const settle = () => act(async () => { await jest.advanceTimersByTimeAsync(10_000) })

test('a lost reply is asked for again with the same id and body, until it comes', async () => {
  let tries = 0
  serve({ answerWhistle: () => ((tries += 1) < 3 ? 'down' : done) })
  const { result } = renderHook(() => useWrite(answerWhistle))
  act(() => { void result.current.send({ whistleId: 'w1' }) })
  await settle()
  expect(result.current).toMatchObject({ state: 'done', data: { status: 'placed' } })
  expect(calls).toHaveLength(3)
  expect(idsSent()).toHaveLength(1)
})

test('without any answer it stays unsure, and what is sent then is the first body', async () => {
  serve({ answerWhistle: 'down' })
  const { result } = renderHook(() => useWrite(answerWhistle))
  act(() => { void result.current.send({ whistleId: 'w1' }) })
  await settle()
  expect(result.current).toMatchObject({ state: 'unsure', isBusy: true })

  serve({ answerWhistle: done })
  const before = idsSent()
  act(() => { void result.current.send({ whistleId: 'w2' }) })
  await settle()
  expect(result.current.state).toBe('done')
  expect(calls.map(({ input }) => input)).toEqual([{ whistleId: 'w1' }])
  expect(before).toEqual([])
})

test('retry keeps the id', async () => {
  const seen: (string | undefined)[] = []
  serve({ answerWhistle: ({ commandId }: { commandId?: string }) => { seen.push(commandId); return 'down' } })
  const { result } = renderHook(() => useWrite(answerWhistle))
  act(() => { void result.current.send({ whistleId: 'w1' }) })
  await settle()
  act(() => { void result.current.retry() })
  await settle()
  expect(seen.length).toBeGreaterThan(4)
  expect(new Set(seen).size).toBe(1)
})

test('two sends in one moment are one command', async () => {
  serve({ answerWhistle: done })
  const { result } = renderHook(() => useWrite(answerWhistle))
  act(() => { void result.current.send({ whistleId: 'w1' }); void result.current.send({ whistleId: 'w1' }) })
  await settle()
  expect(calls).toHaveLength(1)
})

test('a refusal is an answer: the next send is a new command', async () => {
  serve({ answerWhistle: refused('WHISTLE_CLOSED') })
  const { result } = renderHook(() => useWrite(answerWhistle))
  act(() => { void result.current.send({ whistleId: 'w1' }) })
  await settle()
  expect(result.current).toMatchObject({ state: 'refused', refusal: { code: 'WHISTLE_CLOSED' } })
  act(() => { void result.current.send({ whistleId: 'w1' }) })
  await settle()
  expect(idsSent()).toHaveLength(2)
})

test('after a fault of the server the same body keeps its id, another gets its own', async () => {
  serve({ answerWhistle: refused('INTERNAL', { requestId: 'r1' }) })
  const { result } = renderHook(() => useWrite(answerWhistle))
  for (const whistleId of ['w1', 'w1', 'w2']) {
    act(() => { void result.current.send({ whistleId }) })
    await settle()
  }
  expect(calls.map(({ commandId }) => idsSent().indexOf(commandId))).toEqual([0, 0, 1])
})

test('a busy server is asked again, a field error is told by field', async () => {
  let tries = 0
  serve({ answerWhistle: () => ((tries += 1) === 1 ? refused('BUSY') : { ok: false, fields: { whistleId: 'WRONG_FORMAT' } }) })
  const { result } = renderHook(() => useWrite(answerWhistle))
  act(() => { void result.current.send({ whistleId: 'w1' }) })
  await settle()
  expect(result.current).toMatchObject({ state: 'refused', fields: { whistleId: 'WRONG_FORMAT' } })
  expect(idsSent()).toHaveLength(1)
})

test('onDone hears the answer once', async () => {
  serve({ answerWhistle: done })
  const heard: unknown[] = []
  const { result } = renderHook(() => useWrite(answerWhistle, { onDone: (data) => heard.push(data) }))
  act(() => { void result.current.send({ whistleId: 'w1' }) })
  await settle()
  expect(heard).toEqual([{ id: 'a1', version: 1, status: 'placed' }])
})
