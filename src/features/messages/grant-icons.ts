import type { GrantKind } from '#types/message-grants'
import type { IconName } from '@/theme/icons'

/** The same as in the inbox. */
export const GRANT_ICONS: Record<GrantKind, IconName> = { 'whistle-placed': 'whistle', 'redemption-expired': 'gift', 'report-resolved': 'camera' }
