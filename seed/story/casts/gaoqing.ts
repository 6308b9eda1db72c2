import type { Cast } from '../cast'

const eastGate = { name: '柳溪小区东门', place: { lat: 37.16811, lng: 117.83694 } }
const lotusRoad = { name: '荷香路公交站旁', place: { lat: 37.16952, lng: 117.82655 } }
const park = { name: '听荷公园北门', place: { lat: 37.17212, lng: 117.82801 } }
const market = { name: '荷香菜市场西侧', place: { lat: 37.16844, lng: 117.82493 } }
const hall = { name: '听荷社区服务中心', place: { lat: 37.17038, lng: 117.82874 } }

/** 高青县: everybody is invented and named after a solar term. */
export const cast: Cast = {
  people: {
    rider: { id: 'xiaoman', name: '田小满', note: '送餐骑手，已核验', openid: 'demo-xiaoman', phone: '13800000001' },
    secondRider: { id: 'shuangjiang', name: '韩霜降', note: '骑手，跑两个平台', openid: 'demo-shuangjiang', phone: '13800000002' },
    grid: { id: 'guyu', name: '路谷雨', note: '听荷社区网格员', openid: 'demo-guyu', phone: '13800000003' },
    keeper: { id: 'bailu', name: '方白露', note: '听荷驿站管理员，也管复核', openid: 'demo-bailu', phone: '13800000004' },
    partnerDesk: { id: 'xiaoxue', name: '何小雪', note: '齐丰银行听荷支行大堂', openid: 'demo-xiaoxue', phone: '13800000005' },
    merchant: { id: 'laozhou', name: '老周', note: '老周修车', openid: 'demo-laozhou', phone: '13800000006' },
    street: { id: 'mangzhong', name: '陶芒种', note: '听荷街道', openid: 'demo-mangzhong', phone: '13800000007' },
    lead: { id: 'dongzhi', name: '秦冬至', note: '县委两新组织工委', openid: 'demo-dongzhi', phone: '13800000008' },
    newcomer: { id: 'jingzhe', name: '程惊蛰', note: '货车司机，头一回来', openid: 'demo-jingzhe', phone: '13800000009' },
    outlet: { id: 'lixia', name: '高立夏', note: '极风外卖听荷站站长', openid: 'demo-lixia', phone: '13800000010' },
  },
  posts: [
    { by: 'lead', to: 'street', unitId: 'tinghe-street', role: 'official', title: '街道专员' },
    { by: 'street', to: 'grid', unitId: 'tinghe', role: 'grid', title: '网格员' },
    { by: 'street', to: 'keeper', unitId: 'tinghe-station', role: 'keeper', title: '驿站管理员' },
    { by: 'street', to: 'keeper', unitId: 'tinghe', role: 'grid', title: '复核' },
    { by: 'street', to: 'partnerDesk', unitId: 'qifeng-bank', role: 'keeper', title: '合作点值守' },
    { by: 'street', to: 'merchant', unitId: 'laozhou', role: 'merchant', title: '合作商户' },
  ],
  communityId: 'tinghe', outlets: ['极风外卖听荷站', '跑得快同城听荷点'], secondCommunityId: 'liuxi', stationId: 'tinghe-station',
  riderSpot: { lat: 37.17, lng: 117.83 },
  funds: [
    { unitId: 'tinghe', amountPoints: 2_000, reason: '志愿服务经费，第一批（演示数据）' },
    { unitId: 'liuxi', amountPoints: 1_000, reason: '志愿服务经费，第一批（演示数据）' },
  ],
  offers: [
    { stationId: 'tinghe-station', by: 'keeper', kind: 'goods', title: '冰袖一副', hint: '防晒，均码', pricePoints: 20, left: 30 },
    { stationId: 'tinghe-station', by: 'keeper', kind: 'goods', title: '头盔内衬', hint: '可洗', pricePoints: 36, left: 12 },
    { stationId: 'tinghe-station', by: 'keeper', kind: 'goods', title: '分体雨衣', hint: '反光条，大号', pricePoints: 120, left: 6 },
    { stationId: 'laozhou', by: 'merchant', kind: 'service-card', title: '电动车体检卡', hint: '刹车、轮胎、灯', pricePoints: 60, left: 20 },
    { stationId: 'laozhou', by: 'merchant', kind: 'service-card', title: '补胎一次', hint: '内胎，当场补', pricePoints: 40, left: 15 },
  ],
  fetched: { title: '冰袖一副', daysAgo: 9 },
  whistles: [
    { daysAgo: 30, templateId: 'leaflets', spot: hall, words: '一号楼到四号楼贴完，剩五张交回前台', picture: 'notices' },
    { daysAgo: 23, templateId: 'storm', spot: lotusRoad, words: '三个雨箅子清好，叶子装了两袋', picture: 'gutter' },
    { daysAgo: 16, templateId: 'bikes', spot: park, words: '扶起来二十多辆，盲道让出来了', picture: 'bikes' },
    { daysAgo: 11, templateId: 'cones', spot: eastGate, words: '锥桶放好，看到维修队接手', picture: 'cones' },
    { daysAgo: 4, templateId: 'leaflets', spot: market, words: '市场东西两个门都贴了', picture: 'notices' },
  ],
  reports: [
    {
      daysAgo: 27, by: 'rider', categoryId: 'drain', bodyId: 'municipal', spot: lotusRoad, words: '雨箅子裂了一半，压上去会响', picture: 'drain-before',
      fate: { kind: 'confirmed', words: '换了新的雨箅子，压实了', picture: 'drain-after' },
    },
    {
      daysAgo: 19, by: 'secondRider', categoryId: 'trash', bodyId: 'sanitation', spot: market, words: '烂菜叶堆在非机动车道上', picture: 'waste-before',
      fate: { kind: 'confirmed', words: '清运干净，加了一个桶', picture: 'waste-after' },
    },
    {
      daysAgo: 13, by: 'rider', categoryId: 'more', bodyId: 'property', spot: park, words: '北门晚上十点后会锁，导航还往这边带', picture: 'corridor-before',
      fate: { kind: 'adopted', reason: '已记下，写进小区通行卡，谢谢提醒' },
    },
    {
      daysAgo: 8, by: 'rider', categoryId: 'lamp', bodyId: 'power', spot: eastGate, words: '门口两盏路灯都不亮', picture: 'lamp-before',
      fate: { kind: 'confirmed', words: '换了控制器，今晚已亮', picture: 'lamp-after' },
    },
    {
      daysAgo: 1, by: 'secondRider', categoryId: 'drain', bodyId: 'municipal', spot: park, words: '人行道砖翘起来，下雨看不见', picture: 'drain-before',
      fate: { kind: 'dispatched' },
    },
  ],
  noon: {
    whistle: { templateId: 'cones', spot: eastGate, note: '雨箅子缺了，维修队 14:40 前到' },
    report: { by: 'secondRider', categoryId: 'lamp', bodyId: 'power', spot: lotusRoad, words: '灯杆下面的电线露在外面', picture: 'lamp-before' },
  },
}
