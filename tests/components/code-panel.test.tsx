import { render, screen } from '@testing-library/react'
import { CodePanel } from '@/components/code-panel'
import { qrImage, ringImage } from '@/components/qr'

test('the digits are shown in fours, so that they can be read aloud', () => {
  render(<CodePanel digits="48271935" totalMs={300_000} spentMs={0} />)
  expect(screen.getByText('4827 1935')).not.toBeNull()
})

test('the picture of a code is small enough to be sent with the page and differs from code to code', () => {
  const [one, other] = [qrImage('48271935'), qrImage('48271936')]
  expect(one.length).toBeLessThan(2_500)
  expect(one).not.toBe(other)
})

test('the ring starts where the code\'s life stands', () => {
  expect(ringImage({ totalMs: 300_000, spentMs: 78_000 })).toContain("begin='-78000ms'")
})
