import { fireEvent, render, screen, within } from '@testing-library/react'
import { act } from 'react'
import { View } from '@tarojs/components'
import { Screen } from '@/components/screen'
import { tell } from '@/components/toast'
import { useAppearance } from '@/theme/appearance'
import { visited } from '../doubles/taro'

beforeEach(() => { visited.length = 0 })

test('back from a page opened by a link leads home', () => {
  render(<Screen title="积分" />)
  expect(screen.getByRole('heading').textContent).toBe('积分')
  fireEvent.click(screen.getByLabelText('返回'))
  expect(visited).toEqual([{ how: 'reLaunch', url: '/pages/home/index' }])
})

test('a page is one landmark, with its name in it', () => {
  render(<Screen title="积分" foot={<View>够着的</View>}>正文</Screen>)
  const main = screen.getByRole('main')
  expect(within(main).getByRole('heading').textContent).toBe('积分')
  expect(main.textContent).toContain('正文够着的')
})

test('large type chosen once holds for every screen and is kept', () => {
  const { container } = render(<Screen title="积分" />)
  expect(container.querySelector('.scale-large')).toBeNull()
  act(() => useAppearance.getState().choose({ scale: 'large' }))
  expect(container.querySelector('.scale-large')).not.toBeNull()
  expect(JSON.parse(window.localStorage.getItem('appearance') ?? '{}')).toEqual({ scale: 'large' })
})

test('what was told can be taken back once, then it is gone', () => {
  let undone = 0
  render(<Screen title="待办" />)
  act(() => tell('已派单', { label: '撤回', onPress: () => { undone += 1 } }))
  fireEvent.click(screen.getByText('撤回'))
  expect(undone).toBe(1)
  expect(screen.queryByText('已派单')).toBeNull()
})
