import { act, renderHook, waitFor } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { SWRConfig } from 'swr'
import { rememberAccount } from '@/cloud/account'
import { setBearer } from '@/cloud/bearer'
import { usePages } from '@/cloud/use-pages'
import { useRead } from '@/cloud/use-read'
import { listMyStatement, showMyPoints } from '#types/points'
import { calls, ok, refused, serve } from '../doubles/server'

const wrapper = ({ children }: PropsWithChildren) => (
  <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0, shouldRetryOnError: false }}>{children}</SWRConfig>
)
const points = (balance: number) => ok({ balance, held: 0, free: balance, nextExpiry: null })
const read = (options = {}) => renderHook(() => useRead(showMyPoints, {}, options), { wrapper })

beforeEach(() => { window.localStorage.clear() })

test('a read brings the data and says so', async () => {
  serve({ showMyPoints: points(86) })
  const { result } = read()
  expect(result.current.isLoading).toBe(true)
  await waitFor(() => expect(result.current.data?.balance).toBe(86))
  expect(result.current).toMatchObject({ isLoading: false, fault: undefined })
})

test('the session goes with each call', async () => {
  setBearer('t0k')
  let sent: unknown
  globalThis.fetch = (async (_url: string, { headers }: { headers: object }) => { sent = headers; return { json: async () => points(1) } }) as unknown as typeof fetch
  const { result } = read()
  await waitFor(() => expect(result.current.data).toBeDefined())
  expect(sent).toMatchObject({ authorization: 'Bearer t0k' })
})

test('no input, no call', () => {
  serve({})
  renderHook(() => useRead(showMyPoints, null), { wrapper })
  expect(calls).toEqual([])
})

test('a refusal and a lost answer are two faults', async () => {
  serve({ showMyPoints: refused('SIGN_IN') })
  const first = read()
  await waitFor(() => expect(first.result.current.fault).toEqual({ kind: 'refused', refusal: { code: 'SIGN_IN' } }))
  serve({ showMyPoints: 'down' })
  const second = read()
  await waitFor(() => expect(second.result.current.fault).toEqual({ kind: 'unreachable' }))
})

test('an answer that is no reply is as good as none', async () => {
  serve({ showMyPoints: '<html>' })
  const { result } = read()
  await waitFor(() => expect(result.current.fault).toEqual({ kind: 'unreachable' }))
})

test('what is kept is shown without a network, and only to its account', async () => {
  rememberAccount('rider')
  serve({ showMyPoints: points(86) })
  const online = read({ isKept: true })
  await waitFor(() => expect(online.result.current.data?.balance).toBe(86))
  online.unmount()

  serve({ showMyPoints: 'down' })
  const offline = read({ isKept: true })
  expect(offline.result.current.data?.balance).toBe(86)
  await waitFor(() => expect(offline.result.current.fault).toEqual({ kind: 'unreachable' }))
  expect(offline.result.current.keptAt).toBeGreaterThan(0)
  offline.unmount()

  rememberAccount('other')
  const stranger = read({ isKept: true })
  expect(stranger.result.current.data).toBeUndefined()
  await waitFor(() => expect(stranger.result.current.fault).toEqual({ kind: 'unreachable' }))
})

test('a list grows page by page along the cursor', async () => {
  const line = (id: string) => ({ ...listMyStatement.example, id })
  serve({ listMyStatement: ({ input }: { input: { cursor?: string } }) => ok(input.cursor ? { rows: [line('3')] } : { rows: [line('1'), line('2')], next: 'c1' }) })
  const { result } = renderHook(() => usePages(listMyStatement, {}), { wrapper })
  await waitFor(() => expect(result.current.rows).toHaveLength(2))
  expect(result.current.hasMore).toBe(true)
  await act(async () => { await result.current.loadMore() })
  await waitFor(() => expect(result.current.rows?.map(({ id }) => id)).toEqual(['1', '2', '3']))
  expect(result.current.hasMore).toBe(false)
})
