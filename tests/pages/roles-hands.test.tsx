import { fireEvent, screen, waitFor } from '@testing-library/react'
import DeskPage from '@/roles/official/desk'
import FundPage from '@/roles/official/fund'
import GrantPage from '@/roles/official/grant'
import GridWhistlePage from '@/roles/grid/whistle'
import type { Outgoing } from '@/cloud/transport-types'
import type { FundLine } from '#types/points-funds'
import type { ProposalView } from '#types/proposals'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve, type Answers } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aFund, anAnswer, aPost, aWhistle, county, me, NOW, onNarrowScreen } from './roles-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

const units = [
  { id: 'gaoqing', kind: 'county', name: '高青县', parentId: null },
  { id: 'tinghe-street', kind: 'street', name: '听荷街道', parentId: 'gaoqing' },
  { id: 'tinghe', kind: 'community', name: '听荷社区', parentId: 'tinghe-street' },
  { id: 'liuxi', kind: 'community', name: '柳溪社区', parentId: 'tinghe-street' },
]
const listUnits = (call: Outgoing) => ok({ rows: units.filter(({ kind }) => kind === (call.input as { kind: string }).kind) })
const showFund = ({ input }: Outgoing) => ok(aFund({ unitId: (input as { unitId: string }).unitId }))
const official = (unitId = 'tinghe-street', unitName = '听荷街道', more: Answers = {}) =>
  serve({ showMe: me(aPost('official', unitId, unitName)), showCounty: county(), listUnits, showFund, listFundTransfers: ok({ rows: [] }), ...more })
const fundOf = official

const aProposal = (part: Partial<ProposalView> = {}): ProposalView => ({
  id: 'pr1', version: 1, kind: 'grant', status: 'waiting', unitName: '听荷社区', riderName: '田小满', amountPoints: 45, reason: '雨夜帮忙推车', original: null,
  proposedBy: '路谷雨', proposedAt: NOW, decidedBy: null, decidedAt: null, decidedReason: null, can: ['decide'], ...part,
})
const aLine = (part: Partial<FundLine> = {}): FundLine => ({
  id: 'pa:1', transferId: 'grant:pr1', kind: 'grant', amount: -45, balanceAfter: 1_915, at: NOW, title: '雨夜帮忙推车', placeName: null, by: ['路谷雨', '陶芒种'], takeBack: 'possible', ...part,
})

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = { id: 'tinghe' }
  onNarrowScreen()
})

describe('两人办', () => {
  const openHands = async (proposal: ProposalView, more: Answers = {}) => {
    official('tinghe-street', '听荷街道', { listProposals: ok({ rows: [proposal] }), ...more })
    onPhone(<DeskPage />)
    fireEvent.click(await button('两人办'))
    fireEvent.click(await screen.findByText(/^(给|收回)田小满/))
  }

  test('what will happen is said before one agrees, and agreeing sends it', async () => {
    await openHands(aProposal(), { decideProposal: ok({ id: 'pr1', version: 2, status: 'done' }) })
    expect(screen.getByText('同意后，听荷社区的账上出 45 分，马上到田小满那里。理由他看得到。')).toBeTruthy()
    fireEvent.click(await button('同意，给 45 分'))
    await waitFor(() => expect(sent('decideProposal')[0]?.input).toEqual({ proposalId: 'pr1', isAgreed: true }))
    await screen.findByText('同意了，积分已经到账')
  })

  test('a reversal says that nothing is taken that was spent', async () => {
    await openHands(aProposal({ kind: 'reversal', original: '放锥桶', reason: '扫错了人' }))
    expect(screen.getByText(/用掉的由单位核销，不倒扣/)).toBeTruthy()
    expect(screen.getByText('放锥桶')).toBeTruthy()
    expect(await button('同意，收回 45 分')).toBeTruthy()
  })

  test('who does not agree says why', async () => {
    await openHands(aProposal(), { decideProposal: ok({ id: 'pr1', version: 2, status: 'declined' }) })
    fireEvent.click(await button('不同意'))
    expect((await button('写一句为什么')).disabled).toBe(true)
    type('为什么不同意', '查不到这件事')
    fireEvent.click(await button('不同意'))
    await waitFor(() => expect(sent('decideProposal')[0]?.input).toEqual({ proposalId: 'pr1', isAgreed: false, reason: '查不到这件事' }))
  })

  test('who proposed it may only withdraw it, and anybody else only looks', async () => {
    await openHands(aProposal({ can: ['withdraw'] }), { withdrawProposal: ok({ id: 'pr1', version: 2, status: 'withdrawn' }) })
    expect(screen.queryByRole('button', { name: /^同意/ })).toBeNull()
    fireEvent.click(await button('撤回'))
    await waitFor(() => expect(sent('withdrawProposal')[0]?.input).toEqual({ proposalId: 'pr1' }))
  })

  test('a refusal stands beside the button', async () => {
    await openHands(aProposal(), { decideProposal: refused('PROPOSAL_OVER') })
    fireEvent.click(await button('同意，给 45 分'))
    expect((await screen.findByRole('alert')).textContent).toContain('已经有结果了')
  })

  test('what was decided shows by whom; a small grant says that one person was enough', async () => {
    await openHands(aProposal({ status: 'done', decidedAt: NOW, can: [] }))
    expect(screen.getByText('在一个人能给的数以内')).toBeTruthy()
  })

  test('nothing waits: it says so', async () => {
    official('tinghe-street', '听荷街道', { listProposals: ok({ rows: [] }) })
    onPhone(<DeskPage />)
    fireEvent.click(await button('两人办'))
    await screen.findByText('没有等着的')
    fireEvent.click(await button('奖励一位小哥'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/official/grant/index'))
  })
})

describe('a grant', () => {
  test('the limit stands under the amount, and the button says whether it is there at once', async () => {
    official()
    onPhone(<GrantPage />)
    await screen.findByText('30 分以内马上到账，再多要另一位工作人员同意；一个人一天最多 60 分')
    expect((await button('先写给多少')).disabled).toBe(true)
    type('为什么给', '雨夜帮忙推车')
    type('给多少分', '30')
    await button('扫码，马上给 30 分')
    type('给多少分', '31')
    await button('扫码，提 31 分等同意')
    type('给多少分', '61')
    expect((await button('一个人一天最多 60 分')).disabled).toBe(true)
  })

  test('the typed digits send it, and the answer says that it waits', async () => {
    official('tinghe-street', '听荷街道', { grantPoints: ok({ id: 'pr1', version: 1, status: 'waiting', displayName: '田小满', hasVerifiedRider: false }) })
    onPhone(<GrantPage />)
    await screen.findByText(/一个人一天最多/)
    type('给多少分', '45')
    type('为什么给', '雨夜帮忙推车')
    fireEvent.click(await button(/^扫码/))
    for (const digit of '48271935') fireEvent.click(await button(digit))
    await screen.findByText('给田小满的记下了')
    expect(sent('grantPoints')[0]?.input).toEqual({ unitId: 'tinghe', digits: '48271935', amountPoints: 45, reason: '雨夜帮忙推车' })
  })
})

describe('a fund', () => {
  test('the lead unit allocates an amount with the paper it rests on', async () => {
    fundOf('gaoqing', '高青县', { allocateFund: ok({ id: 't1', version: 1, balance: 3_960 }) })
    onPhone(<FundPage />)
    fireEvent.click(await button('拨积分'))
    expect((await button('先写拨多少')).disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('拨多少分'), { target: { value: '2000' } })
    fireEvent.change(screen.getByLabelText('依据哪份文件、哪笔钱'), { target: { value: '第三季度经费' } })
    fireEvent.click(await button('拨 2,000 分'))
    await waitFor(() => expect(sent('allocateFund')[0]?.input).toEqual({ unitId: 'tinghe', amountPoints: 2_000, reason: '第三季度经费' }))
  })

  test('more than may be allocated at once is refused beside the button', async () => {
    fundOf('gaoqing', '高青县', { allocateFund: refused('OVER_LIMIT') })
    onPhone(<FundPage />)
    fireEvent.click(await button('拨积分'))
    fireEvent.change(await screen.findByLabelText('拨多少分'), { target: { value: '99999' } })
    fireEvent.change(screen.getByLabelText('依据哪份文件、哪笔钱'), { target: { value: '文件' } })
    fireEvent.click(await button('拨 99,999 分'))
    expect((await screen.findByRole('alert')).textContent).toContain('超过一次能拨的数')
  })

  test('its figures and transfers are there, and no rider is named', async () => {
    official('tinghe-street', '听荷街道', {
      showFund: ok(aFund({ paid: 45, granted: 45, left: 1_915 })),
      listFundTransfers: ok({ rows: [aLine(), aLine({ id: 'pa:2', kind: 'fund-move', amount: 50, placeName: '柳溪社区', title: '匀一些', takeBack: null })] }),
    })
    onPhone(<FundPage />)
    await screen.findByText('奖励一位小哥', { selector: '.row-title' })
    expect(screen.getByText('从柳溪社区调来')).toBeTruthy()
    expect(screen.getByText('吹哨 0，奖励 45')).toBeTruthy()
  })

  test('points are moved to another community below the official', async () => {
    official('tinghe-street', '听荷街道', { moveFund: ok({ id: 'fm1', version: 1, fromBalance: 1_860, toBalance: 100 }) })
    onPhone(<FundPage />)
    fireEvent.click(await button('调给别家'))
    type('调多少分', '100')
    await screen.findByText('调完听荷社区还剩 1,860 分')
    type('为什么调', '汛期值守多')
    fireEvent.click(await button('调 100 分给柳溪社区'))
    await waitFor(() => expect(sent('moveFund')[0]?.input).toEqual({ fromUnitId: 'tinghe', toUnitId: 'liuxi', amountPoints: 100, reason: '汛期值守多' }))
  })

  test('a grant in the list is proposed to be taken back; one that was is not', async () => {
    official('tinghe-street', '听荷街道', {
      listFundTransfers: ok({ rows: [aLine(), aLine({ id: 'pa:2', transferId: 'grant:pr2', takeBack: 'done' })] }),
      proposeReversal: ok({ id: 'grant:pr1:1', version: 1, status: 'waiting' }),
    })
    onPhone(<FundPage />)
    await screen.findByText('已更正')
    const [possible] = screen.getAllByText('奖励一位小哥', { selector: '.row-title' })
    if (possible) fireEvent.click(possible)
    type('为什么收回', '扫错了人')
    fireEvent.click(await button('提出更正'))
    await waitFor(() => expect(sent('proposeReversal')[0]?.input).toEqual({ transferId: 'grant:pr1', reason: '扫错了人' }))
  })

  test('a whistle in the list opens it', async () => {
    official('tinghe-street', '听荷街道', { listFundTransfers: ok({ rows: [aLine({ kind: 'escrow', transferId: 'escrow:w1', title: '放锥桶', takeBack: null })] }) })
    onPhone(<FundPage />)
    fireEvent.click(await screen.findByText('吹哨：放锥桶'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/grid/whistle/index?id=w1'))
  })
})

test('an award in a whistle\'s list is proposed to be taken back, and says when somebody did', async () => {
  const paid = (accountId: string, displayName: string, takeBack: 'possible' | 'waiting') =>
    anAnswer({ accountId, displayName, status: 'confirmed', canConfirm: false, award: { transferId: `award:w1:${accountId}`, takeBack } })
  official('tinghe-street', '听荷街道', {
    showWhistle: aWhistle({ answers: [paid('a1', '田小满', 'possible'), paid('a2', '韩霜降', 'waiting')], can: [] }, { status: 'closed' }),
    proposeReversal: ok({ id: 'award:w1:a1:1', version: 1, status: 'waiting' }),
  })
  page.params = { id: 'w1' }
  onPhone(<GridWhistlePage />)
  await screen.findByText('更正等人同意')
  expect(screen.getAllByRole('button', { name: /^更正/ })).toHaveLength(1)
  fireEvent.click(await button('更正：田小满'))
  type('为什么收回', '扫错了人')
  fireEvent.click(await button('提出更正'))
  await waitFor(() => expect(sent('proposeReversal')[0]?.input).toEqual({ transferId: 'award:w1:a1', reason: '扫错了人' }))
})
