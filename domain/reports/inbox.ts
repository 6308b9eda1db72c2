import type { UnitKind } from '#types/profile'

/** S20.3: bodies and departments see what they handle, wherever it lies; everyone else what lies in their unit, whoever handles it. */
export const pathOf = (kind: UnitKind): 'within' | 'handledWithin' => (kind === 'body' || kind === 'department' ? 'handledWithin' : 'within')
