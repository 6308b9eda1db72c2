import { fireEvent, screen, waitFor } from '@testing-library/react'
import { MemberList } from '@/features/members/member-list'
import { onPhone } from '../doubles/phone'
import { calls, ok, serve } from '../doubles/server'
import { NOW } from './roles-samples'

const DAY = 86_400_000
const rows = [
  { name: '田**', joinedAt: NOW - DAY, isVerified: true, helped: 3 },
  { name: '韩**', joinedAt: NOW - 2 * DAY, isVerified: false, helped: 0 },
]

test('each says since when, how often he helped and whether he is verified; the search leaves who fits', async () => {
  serve({ listMembers: ok({ rows }) })
  onPhone(<MemberList communityId="c1" />)
  expect(await screen.findByText('帮过 3 次')).toBeTruthy()
  expect([screen.getByText('已核实'), screen.getByText('没核实'), screen.getByText('还没帮过')].length).toBe(3)
  const field = screen.getByLabelText('找人')
  fireEvent.change(field, { target: { value: '韩霜降' } })
  await waitFor(() => expect(screen.queryByText('田**')).toBeNull())
  expect(screen.getByText('韩**')).toBeTruthy()
  fireEvent.change(field, { target: { value: '王' } })
  expect(await screen.findByText('没有这个姓')).toBeTruthy()
  expect(calls.map(({ input }) => input)).toEqual([{ communityId: 'c1' }])
})

test('nobody, and no answer, each have their words', async () => {
  serve({ listMembers: ok({ rows: [] }) })
  const first = onPhone(<MemberList communityId="c1" />)
  expect(await screen.findByText('还没有人加入')).toBeTruthy()
  first.unmount()
  serve({ listMembers: 'down' })
  onPhone(<MemberList communityId="c1" />)
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeTruthy()
})
