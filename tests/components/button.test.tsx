import { act, fireEvent, render, screen } from '@testing-library/react'
import { Button } from '@/components/button'

/** A tap half a second after the last one is a new tap. */
const LATER_MS = 500

describe('Button', () => {
  beforeEach(() => { jest.useFakeTimers() })
  afterEach(() => { jest.useRealTimers() })

  test('two taps at once are one act', () => {
    let acts = 0
    render(<Button onPress={() => { acts += 1 }}>我去</Button>)
    fireEvent.click(screen.getByRole('button'))
    fireEvent.click(screen.getByRole('button'))
    expect(acts).toBe(1)
    jest.advanceTimersByTime(LATER_MS)
    fireEvent.click(screen.getByRole('button'))
    expect(acts).toBe(2)
  })

  test('nothing can be pressed again until the act has ended', async () => {
    let acts = 0
    let end: () => void = () => undefined
    render(<Button busyWords="正在确认" onPress={() => { acts += 1; return new Promise<void>((resolve) => { end = resolve }) }}>我去</Button>)
    fireEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('button').textContent).toBe('正在确认')
    jest.advanceTimersByTime(LATER_MS)
    fireEvent.click(screen.getByRole('button'))
    expect(acts).toBe(1)
    await act(async () => { end() })
    expect(screen.getByRole('button').textContent).toBe('我去')
    fireEvent.click(screen.getByRole('button'))
    expect(acts).toBe(2)
  })

  test('a disabled button does nothing', () => {
    let acts = 0
    render(<Button isDisabled onPress={() => { acts += 1 }}>我去</Button>)
    fireEvent.click(screen.getByRole('button'))
    expect(acts).toBe(0)
  })
})

test('a button that says something else is another act, even right after', () => {
  const acts: string[] = []
  const { rerender } = render(<Button onPress={() => acts.push('a')}>改成 9 份</Button>)
  fireEvent.click(screen.getByRole('button'))
  rerender(<Button onPress={() => acts.push('b')}>改成 7 份</Button>)
  fireEvent.click(screen.getByRole('button'))
  expect(acts).toEqual(['a', 'b'])
})
