import * as z from 'zod/mini'

/** Who may act. Staff roles belong to a post; everyone signed in is also a visitor. */
export const role = z.enum(['visitor', 'rider', 'grid', 'keeper', 'merchant', 'provider', 'official', 'enterprise'])
export type Role = z.infer<typeof role>

/** Roles that a post can carry. */
export const staffRole = z.enum(['grid', 'keeper', 'merchant', 'provider', 'official', 'enterprise'])
export type StaffRole = z.infer<typeof staffRole>

/**
 * How far a role reaches.
 * any: no subject is checked · own: the subject belongs to the caller · enrolled: the rider joined a community the
 * subject lies in or was offered to · within: a post at a unit the subject lies in ·
 * called: as within, or a post at a community that a street's call names ·
 * county: a post at the county's root unit.
 */
export type Reach = 'any' | 'own' | 'enrolled' | 'within' | 'called' | 'county'
