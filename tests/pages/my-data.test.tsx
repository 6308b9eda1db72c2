import { fireEvent, screen, waitFor } from '@testing-library/react'
import { dataPart } from '#types/my-data'
import MePage from '@/pages/me'
import MyDataPage from '@/roles/rider/my-data'
import { onPhone } from '../doubles/phone'
import { calls, ok, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, visitor } from './rider-samples'
import { county } from './roles-samples'

const saved: { name: string; text: string }[] = []
jest.mock('@/platform/save-file', () => ({ saveFile: async (file: { name: string; text: string }) => { saved.push(file); return true } }))

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const counts = (part: Partial<Record<string, number>>) => ok({ parts: dataPart.options.map((name) => ({ part: name, count: part[name] ?? 0 })) })
const base = { showCounty: county(), showMe: aRider(), showMyData: counts({ account: 1, answers: 3, points: 12 }) }

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  saved.length = 0
  page.params = {}
})

test('each kind says how much there is, what for and how long; what there is none of is one line', async () => {
  serve(base)
  onPhone(<MyDataPage />)
  expect(await screen.findByText('帮忙')).toBeTruthy()
  expect(screen.getByText('留位子、核验、发积分')).toBeTruthy()
  expect(screen.getAllByText('注销后只剩编号').length).toBeGreaterThan(0)
  expect(screen.getByText('没有').parentElement?.textContent).toContain('申诉')
  fireEvent.click(await button(/积分明细/))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/pages/points/index']))
})

test('the file holds every part and every page of it, and is saved by a tap of its own', async () => {
  const rows = Array.from({ length: 3 }, (_, n) => ({ whistle: `哨 ${n}` }))
  serve({
    ...base,
    exportMyData: ({ input }: { input: unknown }) => {
      const { part, cursor } = input as { part: string; cursor?: string }
      if (part !== 'answers') return ok({ rows: [] })
      return ok(cursor ? { rows: rows.slice(2) } : { rows: rows.slice(0, 2), next: 'more' })
    },
  })
  onPhone(<MyDataPage />)
  fireEvent.click(await button('整理一份给我'))
  expect(await screen.findByText(/一共 3 条/)).toBeTruthy()
  expect(saved).toEqual([])
  fireEvent.click(await button('存成文件'))
  await waitFor(() => expect(saved).toHaveLength(1))
  const { parts } = JSON.parse(saved[0]!.text) as { parts: Record<string, unknown[]> }
  expect(Object.keys(parts)).toEqual(dataPart.options)
  expect(parts['answers']).toEqual(rows)
  expect(saved[0]!.name).toMatch(/^我的信息-\d{4}-\d\d-\d\d\.json$/)
})

test('a part that does not come ends it with a word, nothing half is given, and pressing again goes on', async () => {
  let isDown = true
  serve({ ...base, exportMyData: () => (isDown ? 'down' : ok({ rows: [] })) })
  onPhone(<MyDataPage />)
  fireEvent.click(await button('整理一份给我'))
  expect((await screen.findByRole('alert')).textContent).toContain('没连上')
  expect(screen.queryByText('整理好了')).toBeNull()
  isDown = false
  // A second tap within 400 ms is the same tap.
  await new Promise((resolve) => setTimeout(resolve, 500))
  fireEvent.click(await button('整理一份给我'))
  expect(await screen.findByText('整理好了')).toBeTruthy()
})

test('somebody without an account has nothing to see, and nothing is asked', async () => {
  serve({ showCounty: county(), showMe: visitor })
  onPhone(<MyDataPage />)
  expect(await screen.findByText('还没有存你的任何信息')).toBeTruthy()
  expect(calls.some(({ action }) => action === 'showMyData')).toBe(false)
})

test('when it did not come there is a way to ask again', async () => {
  let isDown = true
  serve({ ...base, showMyData: () => (isDown ? 'down' : counts({ account: 1 })) })
  onPhone(<MyDataPage />)
  const again = await button('再试一次')
  isDown = false
  fireEvent.click(again)
  expect(await screen.findByText('称呼、手机号、社区、核实')).toBeTruthy()
})

test('who has an account finds it on his own page', async () => {
  serve({ showCounty: county(), showMe: aRider(), listUnits: ok({ rows: [] }) })
  onPhone(<MePage />)
  fireEvent.click(await button(/^我的信息/))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/roles/rider/my-data/index']))
})
