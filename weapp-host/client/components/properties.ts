export type PropertyKind = 'text' | 'flag' | 'number' | 'any'

/** Property name (camelCase) → its kind and default. */
export type Properties = Readonly<Record<string, readonly [kind: PropertyKind, value: unknown]>>
