/** A neighbours' dispute as it is reported, and as it is accepted. */

export const leak = {
  flow: 'dispute-mediation',
  unit: 'hehua',
  values: {
    title: '楼上漏水引起的邻里纠纷',
    facts: '三楼卫生间渗水，二楼天花板受损，双方多次争吵。',
    channel: 'channel-walk-in',
  },
  parties: [
    { role: 'applicant', kind: 'person', name: '张三', phone: '13800001234' },
    { role: 'respondent', kind: 'person', name: '李四', citizenId: '11010519491231002X' },
  ],
} as const;

export const acceptance = {
  claims: '修复防水并赔偿损失。',
  'dispute-type': 'type-neighbour',
  'people-count': 2,
  amount: '3000.00',
  urgency: 'urgency-normal',
  'cross-district': false,
  'serious-harm': false,
  'proposed-level': 'level-community',
  'minors-involved': false,
  'domestic-violence': false,
  'applicant-agrees': true,
  'respondent-agrees': true,
  'accepted-on': '2026-03-02',
} as const;
