import type { Face } from '#types/profile'

/** Travels in every phone's bundle: keep it this small. Source A has no points, so they are a trial that can be switched off. */
export const face: Face = {
  id: 'gaoqing', version: 1, countyName: '高青县', programmeName: '青蜂',
  names: { station: '青蜂驿站', partnerStation: '合作点', points: '积分（试行）' },
  hotline: '12345', pointsEnabled: true,
}
