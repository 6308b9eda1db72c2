import type { Face } from '#types/profile'

/** Travels in every phone's bundle: keep it this small. */
export const face: Face = {
  id: 'xiangtan', version: 1, countyName: '湘潭市', programmeName: '红色驿站',
  names: { station: '红色驿站', partnerStation: '爱心商家', mobileGridMember: '流动网格员', points: '积分', whistle: '吹哨', rider: '小哥' },
  hotline: '12345', pointsEnabled: true,
}
