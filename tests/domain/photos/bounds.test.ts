import { demandSaneSize } from '#domain/photos/bounds'
import { NotAPhoto } from '#domain/photos/reader'

test.each([[1, 1], [12_000, 4_166], [7_000, 7_000]])('%i × %i is a photograph', (width, height) => {
  expect(() => demandSaneSize({ width, height })).not.toThrow()
})

test.each([[0, 5], [5, 0], [12_001, 1], [1, 12_001], [12_000, 4_167], [7_072, 7_072]])('%i × %i is not', (width, height) => {
  expect(() => demandSaneSize({ width, height })).toThrow(NotAPhoto)
})
