import { fireEvent, render, screen } from '@testing-library/react'
import { Arrow } from '@/components/arrow'
import { Cell } from '@/components/board'
import { DayRuler } from '@/components/day-ruler'
import { Field } from '@/components/field'
import { Headline } from '@/components/headline'
import { HoneyCells } from '@/components/honey-cells'
import { FaultState } from '@/components/list-states'
import { OfflineBar } from '@/components/offline-bar'
import { Row } from '@/components/row'
import { SignFact } from '@/components/sign-fact'
import { Tiles } from '@/components/tiles'

const nothing = () => undefined

test('an arrow says its direction to who cannot see it', () => {
  render(<Arrow to="se" />)
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('往东南')
})

test('number and unit of a sign fact are one word', () => {
  const { container } = render(<SignFact value="350" unit="米" />)
  expect(container.querySelector('.fact')?.textContent).toBe('350米')
})

test('a headline breaks only where its phrases meet', () => {
  const { container } = render(<Headline text="放锥桶 · 看护 20 分钟" />)
  expect([...container.querySelectorAll('.phrase')].map((phrase) => phrase.textContent)).toEqual(['放锥桶', '看护 20 分钟'])
})

test('a cell says its unit beside its value', () => {
  const { container } = render(<Cell label="去哪" value="650" unit="米" note="东门" />)
  expect(container.querySelector('.cell-value')?.textContent).toBe('650米')
})

test('a row without an act is no button, one with an act is', () => {
  const { rerender } = render(<Row title="驿站" />)
  expect(screen.queryByRole('button')).toBeNull()
  let opened = 0
  rerender(<Row title="驿站" onPress={() => { opened += 1 }} />)
  fireEvent.click(screen.getByRole('button'))
  expect(opened).toBe(1)
})

test('a row is at most six elements deep and wide, so that lists stay light', () => {
  const { container } = render(<Row icon="gift" title="体检卡" note="老周修车" tail="−60" onPress={nothing} />)
  expect(container.querySelectorAll('*').length).toBeLessThanOrEqual(6)
})

test('the chosen tile carries a tick and says that it is pressed', () => {
  render(<Tiles label="类别" chosenId="b" onChoose={nothing} choices={[{ id: 'a', label: '垃圾', icon: 'trash' }, { id: 'b', label: '井盖', icon: 'drain' }]} />)
  const chosen = screen.getByText('井盖')
  expect(chosen.getAttribute('aria-pressed')).toBe('true')
  expect(chosen.querySelector('.i-check')).not.toBeNull()
  expect(screen.getByText('垃圾').getAttribute('aria-pressed')).toBe('false')
})

test('a field that was not taken says why beside itself', () => {
  const { rerender } = render(<Field label="名字" value="" onChange={nothing} error="REQUIRED" />)
  expect(screen.getByRole('alert').textContent).toBe('这里要填')
  expect(screen.getByLabelText('名字').getAttribute('aria-invalid')).toBe('true')
  rerender(<Field label="名字" value="" onChange={nothing} />)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a field shows how much room is left only when it is nearly full', () => {
  const { rerender } = render(<Field label="话" value="1234567" maxLength={10} onChange={nothing} />)
  expect(screen.queryByText('7/10')).toBeNull()
  rerender(<Field label="话" value="12345678" maxLength={10} onChange={nothing} />)
  expect(screen.getByText('8/10')).not.toBeNull()
})

test('places are drawn taken first, and told in words', () => {
  const { container } = render(<HoneyCells places={4} taken={3} />)
  expect(container.querySelectorAll('.honey-cell.is-taken')).toHaveLength(3)
  expect(container.querySelectorAll('.honey-cell')).toHaveLength(4)
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('4 个位子，3 个有人了')
})

test('the day ruler leaves a lunch break open and marks only what is left as solid', () => {
  const { container } = render(<DayRuler spans={[{ from: '09:00', to: '12:00' }, { from: '13:30', to: '18:00' }]} nowMinutes={14 * 60} />)
  const left = [...container.querySelectorAll('.ruler-span:not(.is-over)')]
  expect(left).toHaveLength(1)
  expect((left[0] as HTMLElement).style.left).toBe('50%')
  expect((left[0] as HTMLElement).style.width).toBe('25%')
})

test('labels of the day ruler that would touch are left out, the next change stays', () => {
  const { container } = render(<DayRuler spans={[{ from: '09:00', to: '12:00' }, { from: '13:30', to: '18:00' }]} nowMinutes={13 * 60} />)
  expect([...container.querySelectorAll('.ruler-time')].map((time) => time.textContent)).toEqual(['13:30', '09:00', '18:00'])
})

test('a fault says what to do and asks again when pressed', () => {
  let again = 0
  render(<FaultState fault={{ kind: 'refused', refusal: { code: 'INTERNAL', requestId: 'r7' } }} onRetry={() => { again += 1 }} />)
  expect(screen.getByText(/编号 r7/)).not.toBeNull()
  fireEvent.click(screen.getByRole('button'))
  expect(again).toBe(1)
})

test('nothing is said about the network while all is well', () => {
  const { container, rerender } = render(<OfflineBar isOnline waiting={0} />)
  expect(container.textContent).toBe('')
  rerender(<OfflineBar isOnline={false} waiting={2} />)
  expect(container.textContent).toBe('没信号，2 件等着发，有信号自己发')
})
