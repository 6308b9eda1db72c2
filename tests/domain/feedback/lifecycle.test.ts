import { feedbackOrder, mayMoveFeedback } from '#domain/feedback/lifecycle'

test('feedback ends once', () => {
  const all = ['open', 'answered', 'withdrawn'] as const
  const moves = all.flatMap((from) => all.filter((to) => mayMoveFeedback(from, to)).map((to) => [from, to]))
  expect(moves).toEqual([['open', 'answered'], ['open', 'withdrawn']])
})

test('the open ones come first, the oldest of them first; then what ended, the latest first', () => {
  const at = Date.parse('2026-07-15T12:00:00+08:00')
  const orders = [feedbackOrder('open', at), feedbackOrder('open', at + 1), feedbackOrder('answered', at + 9), feedbackOrder('withdrawn', at)]
  expect([...orders].sort((a, b) => a - b)).toEqual(orders)
})
