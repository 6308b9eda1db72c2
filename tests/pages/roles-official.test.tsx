import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import DeskPage from '@/roles/official/desk'
import type { Outgoing } from '@/cloud/transport-types'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve, type Answers } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aFund, aPost, county, me, NOW, onNarrowScreen } from './roles-samples'

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const inputOf = <T,>({ input }: Outgoing) => input as T

const units = [
  { id: 'gaoqing', kind: 'county', name: '高青县', parentId: null },
  { id: 'tinghe-street', kind: 'street', name: '听荷街道', parentId: 'gaoqing' },
  { id: 'tinghe', kind: 'community', name: '听荷社区', parentId: 'tinghe-street' },
  { id: 'huaixiang', kind: 'community', name: '槐香社区', parentId: 'huaixiang-street' },
  { id: 'tinghe-station', kind: 'station', name: '听荷驿站', parentId: 'tinghe' },
]
const listUnits = (call: Outgoing) => ok({ rows: units.filter(({ kind }) => kind === inputOf<{ kind: string }>(call).kind) })
const showFund = (call: Outgoing) => {
  const { unitId } = inputOf<{ unitId: string }>(call)
  return ok(aFund({ unitId, unitName: units.find(({ id }) => id === unitId)?.name ?? '' }))
}
const deskOf = (unitId: string, unitName: string, more: Answers = {}) =>
  serve({ showMe: me(aPost('official', unitId, unitName)), showCounty: county(), listUnits, showFund, showLedgerCheck: ok({ last: null, running: null, sealedOn: null }), ...more })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  onNarrowScreen()
})

describe('the desk', () => {
  test('an official sees the funds of the communities below him and no others', async () => {
    deskOf('tinghe-street', '听荷街道')
    onPhone(<DeskPage />)
    await screen.findByText('听荷社区')
    expect(screen.queryByText('槐香社区')).toBeNull()
    expect(screen.getByText('只有主管单位能拨积分')).toBeTruthy()
  })

  test('a fund in the list opens its page', async () => {
    deskOf('tinghe-street', '听荷街道')
    onPhone(<DeskPage />)
    fireEvent.click(await screen.findByText('听荷社区'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/official/fund/index?id=tinghe'))
  })

  const aCheck = (part = {}) => ok({
    last: { startedAt: NOW - 1, finishedAt: NOW, accounts: 1_034, postings: 12_400, coverage: 100, fault: null, ...part }, running: null, sealedOn: '2026-07-14',
  })

  test('last night\'s check of the ledger stands on the desk, and leads to the sealed days', async () => {
    deskOf('tinghe-street', '听荷街道', { showLedgerCheck: aCheck() })
    onPhone(<DeskPage />)
    fireEvent.click(await screen.findByText('都对得上'))
    expect(screen.getByText('封到 7月14日')).toBeTruthy()
    expect(screen.getByText('1,034 个账户')).toBeTruthy()
    await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/pages/seals/index']))
  })

  test('what does not hold says where, word for word, and what to do; what was left out is said, too', async () => {
    deskOf('tinghe-street', '听荷街道', { showLedgerCheck: aCheck({ coverage: 98, fault: { record: 'pointsAccounts/pa_1', what: 'has balance 26, its postings make 25' } }) })
    onPhone(<DeskPage />)
    expect(await screen.findByText('看了 98%')).toBeTruthy()
    fireEvent.click(screen.getByText('有一处对不上'))
    expect(await screen.findByText('pointsAccounts/pa_1')).toBeTruthy()
    expect(screen.getByText('has balance 26, its postings make 25')).toBeTruthy()
    expect(screen.getByRole('button', { name: '抄给技术人员' })).toBeTruthy()
  })

  test('before the first night there is nothing to report yet', async () => {
    deskOf('tinghe-street', '听荷街道')
    onPhone(<DeskPage />)
    expect(await screen.findByText('还没核对过')).toBeTruthy()
  })

  test('an invitation offers only roles its unit can carry, and shows the code once', async () => {
    deskOf('tinghe-street', '听荷街道', { inviteStaff: ok({ id: 'p1', version: 1, code: 'QF-7H2K-9XMD', expiresAt: NOW }) })
    onPhone(<DeskPage />)
    fireEvent.click(await button('岗位'))
    fireEvent.click(await button('驿站'))
    fireEvent.click(await button('听荷驿站'))
    expect(screen.queryByRole('button', { name: '网格员' })).toBeNull()
    fireEvent.click(await button('合作商户'))
    expect((await button('写一下他的手机号')).disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('他的手机号'), { target: { value: '13800000006' } })
    fireEvent.click(await button('出一个邀请码'))
    await screen.findByText('QF-7H2K-9XMD')
    expect(sent('inviteStaff')[0]?.input).toEqual({ unitId: 'tinghe-station', role: 'merchant', title: '合作商户', phone: '13800000006' })
    fireEvent.click(await button('再请一位'))
    await waitFor(() => expect(screen.queryByText('QF-7H2K-9XMD')).toBeNull())
  })

  test('a new offer is put up once, and its stock set after it', async () => {
    deskOf('tinghe-street', '听荷街道', { listStationOffers: ok({ rows: [] }), addOffer: ok({ id: 'o9', version: 1 }), setStock: refused('BUSY') })
    onPhone(<DeskPage />)
    fireEvent.click(await button('兑换'))
    fireEvent.click(await button('放一样上去'))
    fireEvent.change(await screen.findByLabelText('叫什么'), { target: { value: '冰袖一副' } })
    fireEvent.change(screen.getByLabelText('用多少分换'), { target: { value: '20' } })
    fireEvent.change(screen.getByLabelText('现在有几份'), { target: { value: '5' } })
    fireEvent.click(await button('放上去'))
    await waitFor(() => expect(sent('setStock')[0]?.input).toEqual({ offerId: 'o9', left: 5 }))
    expect(sent('addOffer')[0]?.input).toMatchObject({ stationId: 'tinghe-station', kind: 'service-card', title: '冰袖一副', pricePoints: 20 })
    expect(sent('addOffer')).toHaveLength(1)
  })

  const anOffer = (part: object = {}) => ({ id: 'o1', kind: 'goods', title: '冰袖一副', hint: null, pricePoints: 20, left: 3, held: 2, isOpen: true, ...part })

  test('an offer is taken down, and what is held for somebody is said beforehand', async () => {
    deskOf('tinghe-street', '听荷街道', { listStationOffers: ok({ rows: [anOffer()] }), closeOffer: ok({ id: 'o1', version: 2, isOpen: false }) })
    onPhone(<DeskPage />)
    fireEvent.click(await button('兑换'))
    expect((await screen.findByText('留着 2 份')).textContent).toBeTruthy()
    fireEvent.click(screen.getByText('冰袖一副'))
    await screen.findByText('下架后没人能再换，留着的 2 份还能领')
    fireEvent.click(await button('下架'))
    await screen.findByText('下架了，留着的还能领')
    expect(sent('closeOffer')[0]?.input).toEqual({ offerId: 'o1' })
  })

  test('the day of the station that is looked at is one tap away', async () => {
    deskOf('tinghe-street', '听荷街道', { listStationOffers: ok({ rows: [] }) })
    onPhone(<DeskPage />)
    fireEvent.click(await button('兑换'))
    fireEvent.click(await screen.findByText('今天发了什么'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/keeper/day/index?id=tinghe-station'))
  })

  test('what is down stands apart and is put up again', async () => {
    deskOf('tinghe-street', '听荷街道', { listStationOffers: ok({ rows: [anOffer({ isOpen: false })] }), reopenOffer: ok({ id: 'o1', version: 3, isOpen: true }) })
    onPhone(<DeskPage />)
    fireEvent.click(await button('兑换'))
    await screen.findByText('下架的')
    fireEvent.click(screen.getByText('冰袖一副'))
    expect(screen.queryByLabelText('现在有几份')).toBeNull()
    fireEvent.click(await button('重新上架'))
    await screen.findByText('上架了')
    expect(sent('reopenOffer')[0]?.input).toEqual({ offerId: 'o1' })
  })
})

describe('the second look', () => {
  const aRecheck = (part: object = {}) => ({
    id: 'w1:a1', whistleId: 'w1', accountId: 'a1', title: '放锥桶', icon: 'cone', placeName: '柳溪小区东门', communityName: '听荷社区', points: 20,
    displayName: '田小满', arrivedAt: NOW - 3_600_000, isListed: false, scannedBy: '路谷雨', confirmedBy: '方白露', awardedAt: NOW, words: '锥桶放好了', photoUrl: null,
    status: 'due', outcome: null, note: null, recheckedBy: null, recheckedAt: null, canRecheck: true,
    award: { transferId: 'award:w1:a1', takeBack: 'possible' }, ...part,
  })
  const noPairs = { listPairs: ok({ rows: [], awards: 0, isWhole: true }) }
  const listOf = (due: object[], done: object[] = []) => ({
    listRechecks: (call: Outgoing) => ok({ rows: inputOf<{ status: string }>(call).status === 'due' ? due : done }), ...noPairs,
  })
  const openChecks = async (more: Answers, unitId = 'tinghe-street', unitName = '听荷街道') => {
    deskOf(unitId, unitName, more)
    onPhone(<DeskPage />)
    fireEvent.click(await button('抽查'))
  }

  test('shows who did it, who scanned and who confirmed, and says that it was right', async () => {
    await openChecks({ ...listOf([aRecheck()]), recheckWork: ok({ id: 'w1:a1', version: 2, status: 'done', outcome: 'right' }) })
    fireEvent.click(await screen.findByText('田小满，放锥桶'))
    const sheet = await screen.findByRole('dialog')
    for (const said of ['锥桶放好了', /路谷雨扫的码/, /方白露/, '20 分', '没拍照片']) expect(within(sheet).getByText(said)).toBeTruthy()
    fireEvent.click(await button('属实'))
    await screen.findByText('记下了，属实')
    expect(sent('recheckWork')[0]?.input).toEqual({ outcome: 'right', whistleId: 'w1', accountId: 'a1' })
  })

  test('what was wrong needs words first', async () => {
    await openChecks({ ...listOf([aRecheck()]), recheckWork: ok({ id: 'w1:a1', version: 2, status: 'done', outcome: 'wrong' }) })
    fireEvent.click(await screen.findByText('田小满，放锥桶'))
    expect((await button('不属实')).disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('看到了什么'), { target: { value: '照片不是这里' } })
    fireEvent.click(await button('不属实'))
    await waitFor(() => expect(sent('recheckWork')[0]?.input).toEqual({ outcome: 'wrong', whistleId: 'w1', accountId: 'a1', note: '照片不是这里' }))
  })

  test('what went through one\'s own hands is for somebody else', async () => {
    await openChecks(listOf([aRecheck({ canRecheck: false })]))
    fireEvent.click(await screen.findByText('田小满，放锥桶'))
    await screen.findByText('你或你们单位经过手，请别人来看')
    expect(screen.queryByRole('button', { name: '属实' })).toBeNull()
  })

  const foundWrong = { status: 'done', outcome: 'wrong', note: '照片不是这里', recheckedBy: '陶芒种', recheckedAt: NOW, canRecheck: false }

  test('what was found wrong may be taken back at once, with what was seen as the reason', async () => {
    let looked = false
    await openChecks({
      ...noPairs,
      listRechecks: (call: Outgoing) => {
        const isDue = inputOf<{ status: string }>(call).status === 'due'
        return ok({ rows: isDue === looked ? [] : [looked ? aRecheck(foundWrong) : aRecheck()] })
      },
      recheckWork: () => {
        looked = true
        return ok({ id: 'w1:a1', version: 2, status: 'done', outcome: 'wrong' })
      },
      proposeReversal: ok({ id: 'p1', version: 1, status: 'waiting' }),
    })
    fireEvent.click(await screen.findByText('田小满，放锥桶'))
    fireEvent.change(screen.getByLabelText('看到了什么'), { target: { value: '照片不是这里' } })
    fireEvent.click(await button('不属实'))
    fireEvent.click(await button('提出更正'))
    const reason = await screen.findByLabelText<HTMLInputElement>('为什么收回')
    expect(reason.value).toBe('照片不是这里')
    fireEvent.click(await button('提出更正'))
    await waitFor(() => expect(sent('proposeReversal')[0]?.input).toEqual({ transferId: 'award:w1:a1', reason: '照片不是这里' }))
  })

  test('what was found wrong and is being taken back says so', async () => {
    await openChecks(listOf([], [aRecheck({ ...foundWrong, award: { transferId: 'award:w1:a1', takeBack: 'waiting' } })]))
    await screen.findByText('没有等着看的')
    fireEvent.click(await button('看过的'))
    fireEvent.click(await screen.findByText('田小满，放锥桶'))
    await screen.findByText('照片不是这里')
    expect(screen.getByText('更正等人同意')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '提出更正' })).toBeNull()
  })

  test('the community itself has nothing to look at again, and sees its pairs', async () => {
    await openChecks(noPairs, 'tinghe', '听荷社区')
    await screen.findByText('近 90 天没有核验过的活')
    expect(screen.queryByText('抽到的')).toBeNull()
    expect(sent('listRechecks')).toHaveLength(0)
  })

  test('two who nearly always verify with each other are a question, in plain words', async () => {
    const people = [{ accountId: 'a', displayName: '路谷雨', tookPart: 10 }, { accountId: 'b', displayName: '方白露', tookPart: 8 }]
    await openChecks({ ...listOf([]), listPairs: ok({ rows: [{ people, together: 8, isToAsk: true }], awards: 1_000, isWhole: false }) })
    await screen.findByText('路谷雨和方白露')
    expect(screen.getByText('几乎每次都是这两位')).toBeTruthy()
    expect(screen.getByText('10 件里 8 件一起')).toBeTruthy()
    expect(screen.getByText('近 90 天里最近的 1,000 件')).toBeTruthy()
  })
})
