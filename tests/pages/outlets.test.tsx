import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { Outgoing } from '@/cloud/transport-types'
import type { OutputOf } from '#types/core/action'
import type { listWorkers, MyEngagement, OutletWorker } from '#types/workers'
import MyOutletsPage from '@/roles/rider/my-outlets'
import OutletPage from '@/roles/official/outlet'
import OutletLinesPage from '@/roles/official/outlet-lines'
import OutletScanPage from '@/roles/official/outlet-scan'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, refusalLine, visitor } from './rider-samples'
import { aPost, me, NOW } from './roles-samples'

const DAY = 86_400_000
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)

const aLine = (line: Partial<MyEngagement> = {}): MyEngagement =>
  ({ outletId: 'jifeng', outletName: '极风听荷站', name: '田**', state: 'listed', listedAt: NOW - DAY, since: NOW - DAY, can: ['claim', 'deny'], ...line })
const mine = (...rows: MyEngagement[]) => ok({ rows })
const aWorker = (row: Partial<OutletWorker> = {}): OutletWorker => ({ id: 'w1', name: '韩**', phone: '138****0002', state: 'listed', since: NOW - DAY, ...row })
const theirs = (...rows: OutletWorker[]) => ok({ rows } satisfies OutputOf<typeof listWorkers>)
const units = ok({ rows: [{ id: 'jifeng', kind: 'outlet', name: '极风听荷站', parentId: 'tinghe' }] })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = { id: 'jifeng' }
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

describe('my outlets', () => {
  test('a line that waits is answered with one tap on it and one on 是我', async () => {
    serve({ showMe: aRider(), listMyEngagements: mine(aLine()), claimEngagement: ok({ id: 'w', version: 2 }) })
    onPhone(<MyOutletsPage />)
    fireEvent.click((await screen.findByText('极风听荷站')).closest('button')!)
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '是我' }))
    await waitFor(() => expect(sent('claimEngagement').map(({ input }) => input)).toEqual([{ outletId: 'jifeng' }]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('不是我 says before what it means, and is sent', async () => {
    serve({ showMe: aRider(), listMyEngagements: mine(aLine()), endEngagement: ok({ id: 'w', version: 2 }) })
    onPhone(<MyOutletsPage />)
    fireEvent.click((await screen.findByText('极风听荷站')).closest('button')!)
    expect(screen.getByText(/不能再登记你这个号码/)).toBeTruthy()
    fireEvent.click(await button('不是我'))
    await waitFor(() => expect(sent('endEngagement').length).toBe(1))
  })

  test('what is his can only be left, what is over is not pressed, and what outlets see stands there', async () => {
    serve({ showMe: aRider(), listMyEngagements: mine(aLine({ state: 'claimed', can: ['leave'] }), aLine({ outletId: 'old', outletName: '老网点', state: 'denied', can: [] })) })
    onPhone(<MyOutletsPage />)
    expect((await screen.findByText('老网点')).closest('button')).toBeNull()
    expect(screen.getByText(/积分，网点都看不到/)).toBeTruthy()
    fireEvent.click(screen.getByText('极风听荷站').closest('button')!)
    expect(await button('我不在那儿了')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '是我' })).toBeNull()
  })

  test('a refusal stands in the sheet, and the sheet stays', async () => {
    serve({ showMe: aRider(), listMyEngagements: mine(aLine()), claimEngagement: refused('NOT_LISTED') })
    onPhone(<MyOutletsPage />)
    fireEvent.click((await screen.findByText('极风听荷站')).closest('button')!)
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '是我' }))
    expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('NOT_LISTED'))
    expect(screen.getByRole('dialog')).toBeTruthy()
  })

  test.each([
    ['no line', aRider(), '没有网点登记你', null],
    ['no number', aRider({ phone: null }), '先留个手机号', '/pages/join/index?step=phone'],
    ['a visitor', visitor, '没有网点登记你', '/pages/join/index'],
  ])('%s: says so, with a way on where there is one', async (_, who, said, way) => {
    serve({ showMe: who, listMyEngagements: mine() })
    onPhone(<MyOutletsPage />)
    await screen.findByText(said)
    if (way === null) return
    fireEvent.click(screen.getByRole('button', { name: /成为小哥|留手机号/ }))
    await waitFor(() => expect(visited[0]?.url).toBe(way))
  })

  test('without signal it says so and reads again', async () => {
    serve({ showMe: aRider(), listMyEngagements: 'down' })
    onPhone(<MyOutletsPage />)
    await screen.findByRole('alert')
    serve({ showMe: aRider(), listMyEngagements: mine(aLine()) })
    fireEvent.click(await button(/再试/))
    await screen.findByText('极风听荷站')
  })
})

describe('the outlet\'s list', () => {
  const contact = me(aPost('enterprise', 'jifeng', '极风听荷站'))

  test('each with his state; who is on it is taken off, who is not is not pressed', async () => {
    serve({ showMe: contact, listUnits: units, listWorkers: theirs(aWorker(), aWorker({ id: 'w2', phone: '138****0003', state: 'denied' })), removeWorker: ok({ id: 'w1', version: 2 }) })
    onPhone(<OutletPage />)
    expect((await screen.findByText('韩** 138****0003')).closest('button')).toBeNull()
    fireEvent.click(screen.getByText('韩** 138****0002').closest('button')!)
    fireEvent.click(await button('拿掉'))
    await waitFor(() => expect(sent('removeWorker').map(({ input }) => input)).toEqual([{ outletId: 'jifeng', workerId: 'w1' }]))
  })

  test('an empty one leads to the import', async () => {
    serve({ showMe: contact, listUnits: units, listWorkers: theirs() })
    onPhone(<OutletPage />)
    await screen.findByText('名单还是空的')
    fireEvent.click(await button('导入名单'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/official/outlet-lines/index?id=jifeng'))
  })
})

describe('verifying', () => {
  const type = async (digits: string) => { for (const digit of digits) fireEvent.click(await button(digit)) }

  test('the contact\'s list leads to it, an official\'s does not', async () => {
    serve({ showMe: me(aPost('enterprise', 'jifeng', '极风听荷站')), listUnits: units, listWorkers: theirs(aWorker()) })
    onPhone(<OutletPage />)
    fireEvent.click(await button('扫码核实'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/official/outlet-scan/index?id=jifeng'))
    cleanup()
    serve({ showMe: me(aPost('official', 'tinghe', '听荷社区')), listUnits: units, listWorkers: theirs(aWorker()) })
    onPhone(<OutletPage />)
    await screen.findByText('韩** 138****0002')
    expect(screen.queryByRole('button', { name: '扫码核实' })).toBeNull()
  })

  test.each<[string, unknown, string]>([
    ['the first scan', ok({ id: 'w1', version: 2, name: '韩**', hasVerifiedRider: true }), '韩** 核实了'],
    ['a second one', ok({ id: 'w1', version: 2, name: '韩**', hasVerifiedRider: false }), '韩** 早就核实过'],
    ['somebody who is not on the list', refused('NOT_ON_LIST'), '他的号码不在名单上'],
  ])('%s is answered over the whole screen', async (_, reply, said) => {
    serve({ verifyWorker: reply })
    onPhone(<OutletScanPage />)
    await type('48271935')
    await screen.findByText(said)
    expect(sent('verifyWorker').map(({ input }) => input)).toEqual([{ outletId: 'jifeng', digits: '48271935' }])
  })
})

describe('importing', () => {
  const paste = async (text: string) => fireEvent.change(await screen.findByLabelText('贴在这里'), { target: { value: text } })

  test('what cannot be taken is said line by line, the rest is looked at first and added then', async () => {
    serve({
      previewWorkers: ok({ lines: ['added', 'known'] }), addWorkers: ok({ id: 'jifeng', version: 1, lines: ['added'] }),
    })
    onPhone(<OutletLinesPage />)
    expect((await button('先贴名单')).disabled).toBe(true)
    await paste('田小满\t13800000001\n韩霜降\t13800000002\n没号码')
    await screen.findByText('没有手机号')
    fireEvent.click(await button('核对 2 个人'))
    await screen.findByText('名单上有了')
    fireEvent.click(await button('加上 1 个人'))
    await screen.findByText('加好了 1 个人')
    expect(sent('addWorkers').map(({ input }) => input)).toEqual([{ outletId: 'jifeng', lines: [{ name: '田小满', phone: '13800000001' }] }])
  })

  test('more than fifty go in pieces; after a failure only what is left is sent', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `田小满 138${String(n).padStart(8, '0')}`).join('\n')
    const linesIn = ({ input }: Outgoing) => (input as { lines: unknown[] }).lines.length
    const added = ok({ id: 'jifeng', version: 1, lines: [] })
    serve({
      previewWorkers: (call: Outgoing) => ok({ lines: Array.from({ length: linesIn(call) }, () => 'added') }),
      addWorkers: (call: Outgoing) => (linesIn(call) === 50 ? added : refused('TOO_MANY')),
    })
    onPhone(<OutletLinesPage />)
    await paste(many)
    fireEvent.click(await button('核对 60 个人'))
    fireEvent.click(await button('加上 60 个人'))
    const again = await button('加上 10 个人')
    expect(sent('addWorkers').map(linesIn)).toEqual([50, 10])
    serve({ addWorkers: added })
    fireEvent.click(again)
    await screen.findByText('加好了 60 个人')
    expect(sent('addWorkers').map(linesIn)).toEqual([10])
  })

  test('what was typed stays when the dry run does not come', async () => {
    serve({ previewWorkers: 'down' })
    onPhone(<OutletLinesPage />)
    await paste('田小满 13800000001')
    fireEvent.click(await button('核对 1 个人'))
    await screen.findByRole('alert')
    expect(screen.getByText('田小满')).toBeTruthy()
  })
})
