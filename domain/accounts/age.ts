import type { AgeGroup, RiderStatus } from '#types/accounts'

/** What is kept of a person's age. Who declared himself before ages were asked for said that he was of age. */
export interface Aged { readonly age: AgeGroup | null; readonly riderStatus: RiderStatus | null }

/** S17.4: whoever says that he is 16 or 17 sees stations; whistles, points, reports and communities wait until he is 18. */
export const isUnder18 = ({ age }: Pick<Aged, 'age'>): boolean => age === '16-17'

/** What he said of his age; null before he said anything. */
export const ageOf = ({ age, riderStatus }: Aged): AgeGroup | null => age ?? (riderStatus === null ? null : 'adult')

/** S17.5: nobody gets younger: who said once that he is of age stays so. */
export const ageAfter = (known: Aged, said: AgeGroup): AgeGroup => (ageOf(known) === 'adult' ? 'adult' : said)
