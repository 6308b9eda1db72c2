import type { Face } from '#types/profile'

/** Travels in every phone's bundle: keep it this small. */
export const face: Face = {
  id: 'xiangtan', version: 1, countyName: '湘潭市', programmeName: '红色驿站',
  names: { station: '红色驿站', partnerStation: '爱心商家', points: '积分' },
  hotline: '12345', pointsEnabled: true,
}
