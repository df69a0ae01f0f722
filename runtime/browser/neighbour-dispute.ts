/** A citizen's message as they come in, and what the people in charge enter on its way. */
export const message = {
  title: '楼上卫生间渗水，家里吊顶泡坏',
  facts:
    '您好！我是荷花社区翠湖苑3栋的住户。今年九月以来，楼上卫生间一直渗水，我家客厅吊顶和地板都泡坏了。' +
    '找过物业三次，物业说是住户自己的事；楼上说是公共管道的问题，不愿意修。家里有老人，现在连灯都不敢开，' +
    '恳请有关部门尽快派人看看，帮我们协调解决，谢谢！',
  place: '荷花社区翠湖苑3栋302室',
  applicant: '何秀英',
  respondent: '罗建国',
} as const;

/** `2026-11-21`: the date in the demo city, `days` from now. */
export function cityDate(days = 0): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Asia/Shanghai',
  });
}

export const intake = {
  纠纷概要: message.title,
  基本事实: message.facts,
  线索来源: '12345热线转办',
  发生地点: message.place,
};

export const acceptance = {
  当事人请求: '楼上停止渗水并修好防水，赔偿吊顶和地板的损失。',
  纠纷类型: '邻里纠纷',
  涉及人数: '2',
  '涉及金额（元）': '8600',
  紧急程度: '一般',
  是否跨区: '否',
  是否造成死亡或重伤: '否',
  建议调解层级: '社区',
  是否涉及未成年人: '否',
  是否涉及家庭暴力: '否',
  申请人同意调解: '是',
  被申请人同意调解: '是',
  本级受理日期: cityDate(),
};

export const assignment = (mediator: string) => ({
  主持调解员: mediator,
  已询问利害关系: '是',
  存在利害关系: '否',
  权利义务告知日期: cityDate(),
});

export const session = {
  调解时间: `${cityDate()} 00:05`,
  调解地点: '荷花社区调解室',
  参加人: '何秀英、罗建国、物业经理',
  各方陈述: '申请人要求修复并赔偿；被申请人认为是公共管道渗水，不同意承担。',
  本次结果: '未达成一致',
};

export const ending = {
  终止理由: '多次调解未达成协议',
  终止情况说明: '两次调解，双方对渗水原因分歧较大，未达成一致。',
};

export const handover = {
  申请人愿意继续调解: '是',
  被申请人愿意继续调解: '是',
  移交意见: '双方愿意由街道继续调解，建议先鉴定渗水原因。',
  上一级接收日期: cityDate(),
};

export const appraisal = {
  '咨询、鉴定类别': '价格、损失评估',
  受托机构或专家: '云州市房屋安全鉴定站',
  委托事项: '渗水原因，以及吊顶、地板的修复费用。',
  申请人同意委托: '是',
  被申请人同意委托: '是',
};

export const opinion = {
  收到意见日期: cityDate(),
  '咨询、鉴定意见': '渗水源于楼上卫生间防水层老化，修复费用七千八百元。',
};

export const agreement = {
  '主要事实、争议事项和责任': '楼上卫生间防水层老化致楼下受损，责任在楼上住户。',
  协议内容: '罗建国十日内重做防水，并赔偿何秀英七千八百元。',
  协议范围: '全部事项',
  履行方式: '银行转账，当场验收防水',
  履行期限: cityDate(),
  '各方签名、盖章或按指印，调解员签名并加盖调委会印章': '是',
  协议生效日期: cityDate(),
  '人民调解协议书（签字页）': { file: '协议签字页.pdf', content: '%PDF-1.4\n%%EOF\n' },
};

export const visit = {
  回访日期: cityDate(),
  回访结果: '已履行',
  回访情况: '防水已重做，赔偿款已到账，双方无异议。',
};
