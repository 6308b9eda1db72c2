import type { Cast } from '../cast'

const lakeside = { name: '莲湖巷口', place: { lat: 27.85641, lng: 112.91032 } }
const bridge = { name: '老石桥东头', place: { lat: 27.85702, lng: 112.90218 } }
const school = { name: '莲韵小学南门', place: { lat: 27.85955, lng: 112.90344 } }
const block = { name: '莲韵里 7 栋', place: { lat: 27.85780, lng: 112.90610 } }

/** 湘潭市: everybody is invented and named after a solar term. */
export const cast: Cast = {
  people: {
    rider: { id: 'lichun', name: '江立春', note: '小哥，已核验', openid: 'demo-lichun', phone: '13900000001' },
    secondRider: { id: 'chushu', name: '谭处暑', note: '小哥，送快递', openid: 'demo-chushu', phone: '13900000002' },
    grid: { id: 'qingming', name: '李清明', note: '莲韵社区网格员', openid: 'demo-qingming', phone: '13900000003' },
    keeper: { id: 'dashu', name: '颜大暑', note: '莲韵红色驿站，也管复核', openid: 'demo-dashu', phone: '13900000004' },
    partnerDesk: { id: 'qiufen', name: '罗秋分', note: '春风大药房', openid: 'demo-qiufen', phone: '13900000005' },
    merchant: { id: 'afu', name: '阿福', note: '阿福车行', openid: 'demo-afu', phone: '13900000006' },
    street: { id: 'yushui', name: '左雨水', note: '雨湖路街道两新综合党委', openid: 'demo-yushui', phone: '13900000007' },
    lead: { id: 'daxue', name: '贺大雪', note: '市委两新工委', openid: 'demo-daxue', phone: '13900000008' },
    newcomer: { id: 'hanlu', name: '尹寒露', note: '网约车司机，头一回来', openid: 'demo-hanlu', phone: '13900000009' },
    outlet: { id: 'guyu', name: '郭谷雨', note: '顺达快递莲韵营业部', openid: 'demo-guoguyu', phone: '13900000010' },
  },
  posts: [
    { by: 'lead', to: 'street', unitId: 'yuhulu', role: 'official', title: '街道专员' },
    { by: 'street', to: 'grid', unitId: 'lianyun', role: 'grid', title: '社区网格员' },
    { by: 'street', to: 'keeper', unitId: 'lianyun-yz', role: 'keeper', title: '驿站站长' },
    { by: 'street', to: 'keeper', unitId: 'lianyun', role: 'grid', title: '复核' },
    { by: 'street', to: 'partnerDesk', unitId: 'chunfeng-pharmacy', role: 'keeper', title: '爱心商家值守' },
    { by: 'street', to: 'merchant', unitId: 'afu-garage', role: 'merchant', title: '爱心商家' },
  ],
  communityId: 'lianyun', outlets: ['顺达快递莲韵营业部', '跑得快同城莲韵点'], secondCommunityId: 'juzhou', stationId: 'lianyun-yz',
  riderSpot: { lat: 27.85774, lng: 112.90599 },
  funds: [
    { unitId: 'lianyun', amountPoints: 3_000, reason: '新就业群体服务经费（演示数据）' },
    { unitId: 'juzhou', amountPoints: 1_500, reason: '新就业群体服务经费（演示数据）' },
  ],
  offers: [
    { stationId: 'lianyun-yz', by: 'keeper', kind: 'goods', title: '护行礼包', hint: '手套、反光贴、创可贴', pricePoints: 30, left: 25 },
    { stationId: 'lianyun-yz', by: 'keeper', kind: 'goods', title: '健康礼包', hint: '藿香正气、口罩', pricePoints: 24, left: 20 },
    { stationId: 'afu-garage', by: 'merchant', kind: 'service-card', title: '刹车保养一次', hint: '前后刹', pricePoints: 50, left: 16 },
    { stationId: 'afu-garage', by: 'merchant', kind: 'service-card', title: '换电池八折卡', hint: '当天可用', pricePoints: 80, left: 8 },
  ],
  fetched: { title: '健康礼包', daysAgo: 9 },
  whistles: [
    { daysAgo: 29, templateId: 'exam-water', spot: school, words: '三箱水送到服务台', picture: 'notices' },
    { daysAgo: 22, templateId: 'corridor-clear', spot: block, words: '二单元清完，住户签了字', picture: 'corridor-after' },
    { daysAgo: 15, templateId: 'bike-lines', spot: lakeside, words: '挪了三十来辆，锁着的已拍照', picture: 'bikes' },
    { daysAgo: 5, templateId: 'pothole-cones', spot: bridge, words: '锥桶围好，看到养护车来', picture: 'cones' },
  ],
  reports: [
    {
      daysAgo: 25, by: 'rider', categoryId: 'road-hole', bodyId: 'road-crew', spot: bridge, words: '桥头有个坑，夜里看不见', picture: 'drain-before',
      fate: { kind: 'confirmed', words: '补好了，已压平', picture: 'drain-after' },
    },
    {
      daysAgo: 18, by: 'secondRider', categoryId: 'waste', bodyId: 'city-clean', spot: lakeside, words: '装修垃圾堆在巷口', picture: 'waste-before',
      fate: { kind: 'confirmed', words: '已清走，装了提示牌', picture: 'waste-after' },
    },
    {
      daysAgo: 12, by: 'rider', categoryId: 'wires', bodyId: 'safety-office', spot: block, words: '三楼拉线下来充电', picture: 'corridor-before',
      fate: { kind: 'adopted', reason: '已上门，楼下充电桩本周通电' },
    },
    {
      daysAgo: 2, by: 'secondRider', categoryId: 'street-lamp', bodyId: 'grid-power', spot: school, words: '南门第二根灯杆不亮', picture: 'lamp-before',
      fate: { kind: 'dispatched' },
    },
  ],
  noon: {
    whistle: { templateId: 'pothole-cones', spot: lakeside, note: '井盖沉了，养护车 14:40 前到' },
    report: { by: 'secondRider', categoryId: 'corridor', bodyId: 'estate-service', spot: block, words: '一楼安全出口堆了纸箱', picture: 'corridor-before' },
  },
}
