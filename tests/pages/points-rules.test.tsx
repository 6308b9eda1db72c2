import { fireEvent, screen, waitFor } from '@testing-library/react'
import PointsRulesPage from '@/pages/points-rules'
import DeskPage from '@/roles/official/desk'
import RulePage from '@/roles/official/rule'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve, type Answers } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aPost, county, me, NOW, onNarrowScreen } from './roles-samples'
import { aRule, aTrial, rulesShown, theNext } from './rule-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  onNarrowScreen()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

describe('积分怎么算', () => {
  const open = (answers: Answers) => {
    serve({ showCounty: county(), ...answers })
    onPhone(<PointsRulesPage />)
  }

  test('anyone reads in plain words what a whistle pays and what holds for all points', async () => {
    open({ showPointsRules: rulesShown() })
    for (const words of ['+20', '一天最多得 60 分', '分能用 12 个月', '换了东西，留 3 个工作日', '社区直接奖励超过 30 分，要两个人同意']) expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByText(/起改/)).toBeNull()
  })

  test('what changes next says from when, and only what changes', async () => {
    open({ showPointsRules: rulesShown(theNext) })
    expect(await screen.findByText('8月1日起改')).toBeTruthy()
    expect(screen.getByText('60 → 80')).toBeTruthy()
    expect(screen.getAllByText(/→/)).toHaveLength(1)
  })

  test('every version opens with the paper it rests on', async () => {
    open({ showPointsRules: rulesShown(theNext) })
    fireEvent.click(await button(/第 2 版/))
    expect(await screen.findByText('牵头单位')).toBeTruthy()
    expect(screen.getAllByText('纪要第 6 号')).toHaveLength(2)
  })

  test('without an answer it says so and can be asked again; where there are no points it asks nothing', async () => {
    open({ showPointsRules: refused('BUSY') })
    expect(await button('再试一次')).toBeTruthy()
    serve({ showCounty: county(false) })
    onPhone(<PointsRulesPage />)
    expect(await screen.findByText('这里不用积分')).toBeTruthy()
  })
})

describe('the desk’s rules', () => {
  const openDesk = async (unitId: string, following = false, more: Answers = {}) => {
    const fund = ok({ unitId, unitName: '', allocated: 0, movedIn: 0, movedOut: 0, returned: 0, left: 0, committed: 0, paid: 0, awarded: 0, granted: 0, takenBack: 0 })
    serve({
      showMe: me(aPost('official', unitId, '高青县')), showCounty: county(), showFund: fund, showPointsRules: rulesShown(following ? theNext : null),
      listUnits: ok({ rows: [{ id: 'gaoqing', kind: 'county', name: '高青县', parentId: null }] }), ...more,
    })
    onPhone(<DeskPage />)
    fireEvent.click(await button('规则'))
  }

  test('the lead unit may change them', async () => {
    await openDesk('gaoqing')
    fireEvent.click(await button('改规则'))
    await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/roles/official/rule/index']))
  })

  test('others read them', async () => {
    await openDesk('tinghe-street')
    expect(await screen.findByText('只有主管单位能改')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '改规则' })).toBeNull()
  })

  test('a version that waits is taken back after a question, and no other is begun meanwhile', async () => {
    await openDesk('gaoqing', true, { withdrawPointsRule: ok({ id: 'rule-2', version: 2 }) })
    fireEvent.click(await button('撤回这一版'))
    expect(screen.queryByRole('button', { name: '改规则' })).toBeNull()
    expect(sent('withdrawPointsRule')).toHaveLength(0)
    fireEvent.click((await screen.findAllByRole('button', { name: '撤回这一版' }))[1]!)
    await waitFor(() => expect(sent('withdrawPointsRule')[0]?.input).toEqual({ version: 2 }))
  })
})

describe('改积分规则', () => {
  const open = async (more: Answers = {}, trial = aTrial()) => {
    serve({ showMe: me(aPost('official', 'gaoqing', '高青县')), showCounty: county(), showPointsRules: rulesShown(), previewPointsRule: trial, ...more })
    onPhone(<RulePage />)
    await screen.findByText('从哪天起')
  }

  test('what is typed is tried on last month, with people only from five up and the bounds said', async () => {
    await open({}, aTrial({ isWhole: false, until: '2026-06-18', versions: [1, 2] }))
    type('放锥桶 · 看护 20 分钟', '24')
    await waitFor(() => expect(sent('previewPointsRule').map(({ input }) => (input as { pointsEach: unknown[] }).pointsEach[0])).toContainEqual({ templateId: 'cones', points: 24 }), { timeout: 5_000 })
    expect(await screen.findByText('多 248 分')).toBeTruthy()
    expect(screen.getByRole('img', { name: '放锥桶 · 看护 20 分钟：那时 1,240 分，照这样 1,488 分' })).toBeTruthy()
    for (const words of ['分数会变的骑手：少于 5 人', '9月30日前到期：0 → 40 分', '那个月太多，只看到 6月18日', '那个月是按第 1、2 版发的']) expect(screen.getByText(words)).toBeTruthy()
  })

  test('a month without awards says that there is nothing to try on', async () => {
    await open({}, aTrial({ awards: 0 }))
    expect(await screen.findByText('上个月没发过分，试不出来')).toBeTruthy()
  })

  test('what does not fit together is said before it is sent', async () => {
    await open()
    expect((await button('和眼下的规则一样')).disabled).toBe(true)
    type('一天最多', '700')
    expect(await button('上限互相打架')).toBeTruthy()
    type('一天最多', 'x')
    expect(await button('有的数没填好')).toBeTruthy()
    type('一天最多', '80')
    expect((await button('写一下依据')).disabled).toBe(true)
  })

  test('once more read, it is sent whole: the day, the paper and every figure', async () => {
    await open({ enactPointsRule: ok({ id: 'rule-2', version: 2, fromOn: '2026-08-01' }) })
    type('一天最多', '80')
    type('依据哪份文件、哪次会', '纪要第 6 号')
    fireEvent.click(await button('看一遍，8月1日起改'))
    expect(await screen.findByText('60 → 80')).toBeTruthy()
    fireEvent.click(await button('发布'))
    await waitFor(() => expect(sent('enactPointsRule')[0]?.input).toEqual({
      fromOn: '2026-08-01', reason: '纪要第 6 号', expiryMonths: 12, holdBusinessDays: 3, dailyCapPoints: 80, monthlyCapPoints: 600, secondPersonAbovePoints: 30,
      pointsEach: [{ templateId: 'cones', points: 20 }, { templateId: 'storm', points: 30 }],
    }))
    await waitFor(() => expect(visited).toHaveLength(1))
  })

  test('a refusal stands beside the button and what was typed stays', async () => {
    await open({ enactPointsRule: refused('RULE_WAITING') })
    type('一天最多', '80')
    type('依据哪份文件、哪次会', '纪要第 6 号')
    fireEvent.click(await button(/看一遍/))
    fireEvent.click(await button('发布'))
    expect((await screen.findByRole('alert')).textContent).toContain('已经有一版等着生效')
    expect(screen.getByLabelText<HTMLInputElement>('一天最多').value).toBe('80')
    expect(screen.getByLabelText<HTMLInputElement>('依据哪份文件、哪次会').value).toBe('纪要第 6 号')
  })

  test('while a version waits, and for those who are not the lead unit, there is nothing to fill in', async () => {
    serve({ showMe: me(aPost('official', 'gaoqing', '高青县')), showCounty: county(), showPointsRules: rulesShown(theNext) })
    onPhone(<RulePage />)
    expect(await screen.findByText('已有一版等着生效')).toBeTruthy()
    serve({ showMe: me(aPost('official', 'tinghe', '听荷社区')), showCounty: county(), showPointsRules: ok({ inEffect: aRule(), following: null, rows: [aRule()] }) })
    onPhone(<RulePage />)
    expect(await screen.findByText('只有主管单位能改')).toBeTruthy()
  })
})
