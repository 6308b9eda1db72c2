import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { OutputOf } from '#types/core/action'
import type { UnitKind } from '#types/profile'
import type { showUnit } from '#types/unit-tree'
import type { Outgoing } from '@/cloud/transport-types'
import { pickTextFile } from '@/platform/text-file'
import { TextFileTooBig } from '@/platform/text-file-types'
import OutlinesPage from '@/roles/official/outlines'
import UnitPage from '@/roles/official/unit'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { refusalLine } from './rider-samples'
import { county } from './roles-samples'

jest.mock('@/platform/text-file', () => ({ pickTextFile: jest.fn() }))
const picked = jest.mocked(pickTextFile)

const rows: Partial<Record<UnitKind, Array<{ id: string; kind: UnitKind; name: string; parentId: string | null }>>> = {
  street: [{ id: 'street', kind: 'street', name: '听荷街道', parentId: null }],
  community: [{ id: 'tinghe', kind: 'community', name: '听荷社区', parentId: 'street' }, { id: 'qinghe', kind: 'community', name: '青禾社区', parentId: 'street' }],
}
const listUnits = ({ input }: Outgoing) => ok({ rows: rows[(input as { kind: UnitKind }).kind] ?? [] })
const aUnit = (part: Partial<OutputOf<typeof showUnit>> = {}) => ok({
  unit: { id: 'street', kind: 'street', name: '听荷街道', parentId: null }, isOpen: true, unitsBelow: 2, postsHeld: 3, openWhistles: 0, openReports: 4, heldRedemptions: 0,
  outline: null, can: ['add'], version: 1, ...part,
} satisfies OutputOf<typeof showUnit>)
const base = { showCounty: county(), listUnits, showUnit: aUnit() }
const sent = (action: string) => calls.filter((call) => call.action === action).map(({ input }) => input)
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  picked.mockReset()
  page.params = { id: 'street' }
})

describe('a unit', () => {
  test('shows what is open there and the way to each unit below', async () => {
    serve(base)
    onPhone(<UnitPage />)
    expect(await screen.findByText('听荷街道')).toBeTruthy()
    fireEvent.click(await screen.findByText('青禾社区'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/official/unit/index?id=qinghe'))
  })

  test('one is added with its kind and name; a name that is taken says so and stays typed', async () => {
    serve({ ...base, addUnit: refused('NAME_TAKEN') })
    onPhone(<UnitPage />)
    fireEvent.click(await button('加一个下级单位'))
    fireEvent.click(await screen.findByText('处置单位'))
    fireEvent.change(await screen.findByLabelText('叫什么'), { target: { value: ' 市政班 ' } })
    fireEvent.click(await button('加上市政班'))
    expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('NAME_TAKEN'))
    expect(sent('addUnit')).toEqual([{ parentId: 'street', kind: 'body', name: '市政班' }])
    expect(screen.getByLabelText<HTMLInputElement>('叫什么').value).toBe(' 市政班 ')
  })

  test('before it is closed it says what is still open, and only then closes', async () => {
    serve({ ...base, showUnit: aUnit({ can: ['close'], openWhistles: 1 }), closeUnit: ok({ id: 'street', version: 2 }) })
    onPhone(<UnitPage />)
    fireEvent.click(await button('撤掉这个单位'))
    expect(await screen.findByText('还有1 个哨、4 件随手拍没办完，由原来的人办完，岗位再空出来。')).toBeTruthy()
    expect(sent('closeUnit')).toEqual([])
    fireEvent.click(await button('撤掉'))
    await waitFor(() => expect(sent('closeUnit')).toEqual([{ unitId: 'street' }]))
  })

  test('what may not be done is not offered', async () => {
    serve({ ...base, showUnit: aUnit({ can: [] }) })
    onPhone(<UnitPage />)
    await screen.findByText('听荷街道')
    expect(screen.queryByRole('button', { name: '加一个下级单位' })).toBeNull()
    expect(screen.queryByRole('button', { name: '撤掉这个单位' })).toBeNull()
  })
})

describe('outlines', () => {
  const ring = [[117.8, 37.1], [117.9, 37.1], [117.9, 37.2], [117.8, 37.1]]
  const feature = (name: string) => ({ type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [ring] } })
  const file = (...names: string[]) => ({ name: 'a.geojson', text: JSON.stringify({ type: 'FeatureCollection', features: names.map(feature) }) })

  test('a file is looked at before anything is sent: what fits, what does not and why', async () => {
    picked.mockResolvedValue(file('听荷社区', '荷花社区'))
    serve(base)
    onPhone(<OutlinesPage />)
    fireEvent.click(await button('选文件'))
    expect(await screen.findByText('对上了 1 个社区')).toBeTruthy()
    expect(screen.getByText('没有叫这个名字的社区')).toBeTruthy()
    expect(screen.getByRole('img', { name: '1 块边界画在一起的样子' })).toBeTruthy()
    expect(sent('setOutline')).toEqual([])
  })

  test('each community is a write of its own; what failed is tried again alone', async () => {
    picked.mockResolvedValue(file('听荷社区', '青禾社区'))
    let isDown = true
    serve({ ...base, setOutline: ({ input }: Outgoing) => ((input as { unitId: string }).unitId === 'tinghe' && isDown ? refused('UNIT_CLOSED') : ok({ id: 'x', version: 1 })) })
    onPhone(<OutlinesPage />)
    fireEvent.click(await button('选文件'))
    fireEvent.click(await screen.findByText('GCJ-02（高德、腾讯）'))
    fireEvent.click(await button('导入 2 个社区的边界'))
    expect(await screen.findByText('没导入')).toBeTruthy()
    expect(screen.getByText('导入了')).toBeTruthy()
    isDown = false
    fireEvent.click(await button('再试没导入的 1 个'))
    expect(await screen.findByText('2 个社区的边界都导入了')).toBeTruthy()
    expect(sent('setOutline')).toEqual(['tinghe', 'qinghe', 'tinghe'].map((unitId) => ({ unitId, outline: [[ring]] })))
  })

  test.each([
    ['is none', () => Promise.resolve({ name: 'a.json', text: '{}' }), '这不是 GeoJSON 文件'],
    ['is too big', () => Promise.reject(new TextFileTooBig()), '文件太大了，8 MB 以内'],
    ['was not chosen after all', () => Promise.resolve(null), '选一个 GeoJSON 文件'],
  ] as const)('a file that %s is answered in words, and another is asked for', async (_, pick, said) => {
    serve(base)
    onPhone(<OutlinesPage />)
    picked.mockImplementation(pick)
    fireEvent.click(await button('选文件'))
    expect(await screen.findByText(said)).toBeTruthy()
    expect(await button('选文件')).toBeTruthy()
  })
})
