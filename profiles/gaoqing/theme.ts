import type { CountyTheme } from '../theme'

/** Teal says, honey does. */
export const theme: CountyTheme = {
  header: 'sign',
  light: {
    accent: '#0B5D57', onAccentSoft: '#EAF6F4', accentLine: '#74B8B1', accentInk: '#0B5D57', accentTint: '#E3F0EE',
    act: '#F2A51A', onAct: '#1B1503', actDown: '#DB9110',
    ok: '#0B5D57', okTint: '#E3F0EE', late: '#A31D12', lateTint: '#FBE4E0', onLate: '#FFFFFF',
  },
  dark: {
    accent: '#0B5D57', onAccentSoft: '#EAF6F4', accentLine: '#74B8B1', accentInk: '#6FD0C5', accentTint: '#10302D',
    act: '#F2A51A', onAct: '#1B1503', actDown: '#DB9110',
    ok: '#6FD0C5', okTint: '#10302D', late: '#FF9A8C', lateTint: '#3A1512', onLate: '#2A0703',
  },
}
