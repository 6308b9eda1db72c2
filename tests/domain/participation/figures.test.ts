import fc from 'fast-check'
import { figuresFor, LEAST_SHOWN, totalOfShown, type Figures } from '#domain/participation/figures'

test.each([
  [0, 0], [1, null], [4, null], [5, 5], [6, 6],
] as const)('outside %i riders are shown as %p, and how often they helped goes with them', (riders, shown) => {
  const helped = riders * 3
  expect(figuresFor({ riders, helped, whistles: 2 }, false)).toEqual({ riders: shown, helped: shown === null ? null : helped, whistles: 2, isExact: false })
})

test('who stands inside sees what is', () => {
  expect(figuresFor({ riders: 1, helped: 9, whistles: 2 }, true)).toEqual({ riders: 1, helped: 9, whistles: 2, isExact: true })
})

test('a total is of the shown rows, and says how many it leaves out', () => {
  const rows = [{ riders: 3, helped: 8, whistles: 2 }, { riders: 7, helped: 9, whistles: 4 }, { riders: 0, helped: 0, whistles: 1 }].map((one) => figuresFor(one, false))
  expect(totalOfShown(rows)).toEqual({ riders: 7, helped: 9, whistles: 5, rows: 2, hiddenRows: 1 })
  expect(totalOfShown([])).toEqual({ riders: 0, helped: 0, whistles: 0, rows: 0, hiddenRows: 0 })
})

const aStreet = fc.record({ riders: fc.nat(12), more: fc.nat(20), whistles: fc.nat(9), isInside: fc.boolean() })
const small = fc.record({ riders: fc.integer({ min: 1, max: LEAST_SHOWN - 1 }), more: fc.nat(50) })
const figuresOf = ({ riders, more, whistles }: { riders: number; more: number; whistles: number }): Figures => ({ riders, helped: riders === 0 ? 0 : riders + more, whistles })

test('every shown number is the same whichever 1 to 4 a hidden one is', () => {
  fc.assert(fc.property(fc.array(fc.tuple(aStreet, small)), (pairs) => {
    const shown = (streets: ReadonlyArray<readonly [Figures, boolean]>) => {
      const rows = streets.map(([figures, isInside]) => figuresFor(figures, isInside))
      return { rows, total: totalOfShown(rows) }
    }
    const isHidden = ({ riders, isInside }: { riders: number; isInside: boolean }) => !isInside && riders > 0 && riders < LEAST_SHOWN
    const asItIs = pairs.map(([street]) => [figuresOf(street), street.isInside] as const)
    const asItMightBe = pairs.map(([street, other]) => [figuresOf(isHidden(street) ? { ...street, ...other } : street), street.isInside] as const)
    expect(shown(asItMightBe)).toEqual(shown(asItIs))
  }))
})

test('nothing but 1 to 4 outside is hidden, and what is shown is true', () => {
  fc.assert(fc.property(aStreet, (street) => {
    const figures = figuresOf(street)
    const shown = figuresFor(figures, street.isInside)
    expect(shown.riders === null).toBe(!street.isInside && [1, 2, 3, 4].includes(street.riders))
    expect(shown.helped === null).toBe(shown.riders === null)
    if (shown.riders !== null) expect(shown).toEqual({ ...figures, isExact: street.isInside })
  }))
})
