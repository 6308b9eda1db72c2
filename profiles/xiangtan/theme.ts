import type { CountyTheme } from '../theme'

/** Brick and gold. A whole brick header would shout "late", so the header is white with a brick plate; late is darker. */
export const theme: CountyTheme = {
  header: 'plate',
  light: {
    accent: '#A8232B', onAccentSoft: '#FEF6F5', accentLine: '#E59BA0', accentInk: '#A8232B', accentTint: '#FAE9E8',
    act: '#D9952B', onAct: '#1A0F00', actDown: '#C38420',
    ok: '#23614A', okTint: '#E4F0EA', late: '#4A0D0B', lateTint: '#F1DFDC', onLate: '#FFFFFF',
  },
  dark: {
    accent: '#A8232B', onAccentSoft: '#FEF6F5', accentLine: '#E59BA0', accentInk: '#FF9D9F', accentTint: '#3A1416',
    act: '#D9952B', onAct: '#1A0F00', actDown: '#C38420',
    ok: '#7FD0AE', okTint: '#12301F', late: '#FFB4A6', lateTint: '#3A1512', onLate: '#2A0703',
  },
}
