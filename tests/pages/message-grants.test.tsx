import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { GrantKind } from '#types/message-grants'
import { GrantList } from '@/features/messages/grant-list'
import { GrantRow } from '@/features/messages/grant-row'
import { onPhone } from '../doubles/phone'
import { calls, ok, serve } from '../doubles/server'

const platform = { canSubscribe: true, saysYes: true, asked: [] as string[] }
jest.mock('@/platform/subscribe', () => ({
  get canSubscribe() { return platform.canSubscribe },
  subscribe: (templateId: string) => {
    platform.asked.push(templateId)
    return Promise.resolve(platform.saysYes)
  },
}))

const rows = (left: number, templateId: string | null = 't-1') => ok({ rows: [
  { kind: 'whistle-placed' as GrantKind, templateId, left }, { kind: 'report-resolved' as GrantKind, templateId: null, left: 0 },
] })
const sent = (action: string) => calls.filter((call) => call.action === action).map(({ input }) => input)
const button = (name: RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })

beforeEach(() => Object.assign(platform, { canSubscribe: true, saysYes: true, asked: [] }))

test('the tap asks WeChat first; with a yes one more may come, and the row says that it is on', async () => {
  let left = 0
  serve({ showMessageGrants: () => rows(left), grantMessages: () => ok({ kind: 'whistle-placed', left: (left = 1) }) })
  onPhone(<GrantRow kind="whistle-placed" />)
  fireEvent.click(await button(/轮到你时，微信告诉你.*加密存下你的微信编号/))
  expect(platform.asked).toEqual(['t-1'])
  expect(await screen.findByText('轮到你时微信告诉你')).toBeTruthy()
  expect(sent('grantMessages')).toEqual([{ kind: 'whistle-placed', textVersion: 1 }])
})

test('with a no nothing is sent', async () => {
  platform.saysYes = false
  serve({ showMessageGrants: () => rows(0) })
  onPhone(<GrantRow kind="whistle-placed" />)
  fireEvent.click(await button(/轮到你时/))
  await waitFor(() => expect(platform.asked).toEqual(['t-1']))
  expect(sent('grantMessages')).toEqual([])
})

test('a kind that is not carried, and a browser, offer nothing', async () => {
  serve({ showMessageGrants: () => rows(0) })
  const one = onPhone(<GrantRow kind="report-resolved" />)
  await waitFor(() => expect(sent('showMessageGrants')).toHaveLength(1))
  expect(one.container.textContent).toBe('')
  one.unmount()
  platform.canSubscribe = false
  const other = onPhone(<><GrantRow kind="whistle-placed" /><GrantList isRider /></>)
  await waitFor(() => expect(sent('showMessageGrants')).toHaveLength(2))
  expect(other.container.textContent).toBe('')
})

test('a server that says no says why', async () => {
  serve({ showMessageGrants: () => rows(0), grantMessages: { ok: false, refusal: { code: 'NOT_CARRIED' } } })
  onPhone(<GrantRow kind="whistle-placed" />)
  fireEvent.click(await button(/轮到你时/))
  expect(await screen.findByText(/这一种还不能发到微信/)).toBeTruthy()
})

test('what is on says how many will come, and is turned off, in a browser, too', async () => {
  platform.canSubscribe = false
  let left = 2
  serve({ showMessageGrants: () => rows(left, null), stopMessages: () => ok({ kind: 'whistle-placed', left: (left = 0) }) })
  const { container } = onPhone(<GrantList isRider />)
  fireEvent.click(await button(/还会发 2 条/))
  await waitFor(() => expect(container.textContent).not.toContain('还会发'))
  expect(sent('stopMessages')).toEqual([{ kind: 'whistle-placed' }])
})

test('the list turns one on as the row does; who is no rider is not asked about', async () => {
  serve({ showMessageGrants: () => rows(0), grantMessages: ok({ kind: 'whistle-placed', left: 1 }) })
  const { unmount } = onPhone(<GrantList isRider={false} />)
  unmount()
  expect(sent('showMessageGrants')).toEqual([])
  onPhone(<GrantList isRider />)
  fireEvent.click(await button(/没开/))
  await waitFor(() => expect(sent('grantMessages')).toEqual([{ kind: 'whistle-placed', textVersion: 1 }]))
})
