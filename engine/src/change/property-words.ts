import type { Text } from '../text/text.ts';

/** What the properties of elements are called in words. A property without an entry is named as it is. */
const words: Readonly<Record<string, Text>> = {
  title: { 'zh-CN': '名称', en: 'title' },
  description: { 'zh-CN': '说明', en: 'description' },
  basis: { 'zh-CN': '依据', en: 'basis' },
  value: { 'zh-CN': '值', en: 'value' },
  min: { 'zh-CN': '下限', en: 'lower bound' },
  max: { 'zh-CN': '上限', en: 'upper bound' },
  lock: { 'zh-CN': '锁定方式', en: 'lock' },
  verification: { 'zh-CN': '核实情况', en: 'verification' },
  type: { 'zh-CN': '类型', en: 'type' },
  unit: { 'zh-CN': '单元', en: 'unit' },
  codeList: { 'zh-CN': '代码表', en: 'code list' },
  minLength: { 'zh-CN': '最少字符数', en: 'least characters' },
  maxLength: { 'zh-CN': '最多字符数', en: 'most characters' },
  maxItems: { 'zh-CN': '最多项数', en: 'most entries' },
  class: { 'zh-CN': '敏感等级', en: 'class' },
  purpose: { 'zh-CN': '用途', en: 'purpose' },
  retention: { 'zh-CN': '保存期限', en: 'retention' },
  computed: { 'zh-CN': '计算规则', en: 'computing rule' },
  required: { 'zh-CN': '必填', en: 'being required' },
  visible: { 'zh-CN': '显示条件', en: 'condition of being shown' },
  readOnly: { 'zh-CN': '只读', en: 'being read-only' },
  section: { 'zh-CN': '分组', en: 'section' },
  width: { 'zh-CN': '宽度', en: 'width' },
  help: { 'zh-CN': '填写提示', en: 'help' },
  field: { 'zh-CN': '字段', en: 'field' },
  noun: { 'zh-CN': '案件称呼', en: 'noun' },
  initial: { 'zh-CN': '起始环节', en: 'initial state' },
  start: { 'zh-CN': '登记', en: 'start' },
  form: { 'zh-CN': '表单', en: 'form' },
  roles: { 'zh-CN': '角色', en: 'roles' },
  unitKinds: { 'zh-CN': '单元类别', en: 'kinds of unit' },
  caseNumber: { 'zh-CN': '编号格式', en: 'pattern of numbers' },
  titleField: { 'zh-CN': '名称字段', en: 'naming field' },
  kind: { 'zh-CN': '种类', en: 'kind' },
  parent: { 'zh-CN': '所在环节', en: 'surrounding state' },
  onEntry: { 'zh-CN': '进入时的效果', en: 'effects on entry' },
  role: { 'zh-CN': '办理角色', en: 'role' },
  effect: { 'zh-CN': '自动处理', en: 'automatic effect' },
  timeout: { 'zh-CN': '超时', en: 'timeout' },
  outcome: { 'zh-CN': '结果', en: 'outcome' },
  result: { 'zh-CN': '成败', en: 'result' },
  remedy: { 'zh-CN': '救济途径', en: 'remedy' },
  history: { 'zh-CN': '再次进入的方式', en: 'history' },
  from: { 'zh-CN': '出发环节', en: 'origin' },
  to: { 'zh-CN': '去向', en: 'target' },
  guard: { 'zh-CN': '条件', en: 'guard' },
  reason: { 'zh-CN': '说明理由', en: 'giving a reason' },
  consequence: { 'zh-CN': '后果提示', en: 'consequence' },
  effects: { 'zh-CN': '效果', en: 'effects' },
  on: { 'zh-CN': '触发方式', en: 'trigger' },
  state: { 'zh-CN': '环节', en: 'state' },
  duration: { 'zh-CN': '时长', en: 'duration' },
  starts: { 'zh-CN': '起算', en: 'beginning' },
  counting: { 'zh-CN': '计算方式', en: 'way of counting' },
  suspensions: { 'zh-CN': '中止事由', en: 'suspensions' },
  extension: { 'zh-CN': '延长', en: 'extension' },
  before: { 'zh-CN': '提前量', en: 'time before' },
  rule: { 'zh-CN': '规则', en: 'rule' },
  counts: { 'zh-CN': '计数对象', en: 'what is counted' },
  hitPolicy: { 'zh-CN': '命中策略', en: 'hit policy' },
  aggregation: { 'zh-CN': '汇总方式', en: 'aggregation' },
  otherwise: { 'zh-CN': '其余情形的结果', en: 'outputs otherwise' },
  conditions: { 'zh-CN': '条件', en: 'conditions' },
  outputs: { 'zh-CN': '输出', en: 'outputs' },
  path: { 'zh-CN': '数据路径', en: 'path of the data' },
  values: { 'zh-CN': '可取的值', en: 'values' },
  decimals: { 'zh-CN': '小数位数', en: 'decimals' },
  property: { 'zh-CN': '承诺的内容', en: 'statement' },
  rank: { 'zh-CN': '效力等级', en: 'rank' },
  issuer: { 'zh-CN': '制定机关', en: 'issuer' },
  number: { 'zh-CN': '文号', en: 'number' },
  validFrom: { 'zh-CN': '生效日期', en: 'first day of validity' },
  validUntil: { 'zh-CN': '失效日期', en: 'last day of validity' },
  source: { 'zh-CN': '来源', en: 'source' },
  version: { 'zh-CN': '版本', en: 'version' },
  zone: { 'zh-CN': '时区', en: 'time zone' },
  workingHours: { 'zh-CN': '工作时间', en: 'working hours' },
  days: { 'zh-CN': '休息日和工作日', en: 'days off and worked' },
  retired: { 'zh-CN': '停用的标识', en: 'retired ids' },
  calendar: { 'zh-CN': '日历', en: 'calendar' },
};

const languages: Readonly<Record<string, Text>> = {
  'zh-CN': { 'zh-CN': '（中文）', en: ' (in Chinese)' },
  en: { 'zh-CN': '（英文）', en: ' (in English)' },
};

/** A path of properties in words: 「登记的角色」, “roles of start”, “title (in English)”. */
export function propertyWords(path: readonly string[]): Text {
  const language = languages[path.at(-1) ?? ''];
  const parts = language === undefined ? path : path.slice(0, -1);
  const named = parts.map((key) => words[key] ?? { 'zh-CN': key, en: key });
  return {
    'zh-CN': named.map((one) => one['zh-CN']).join('的') + (language?.['zh-CN'] ?? ''),
    en:
      named
        .map((one) => one.en)
        .reverse()
        .join(' of ') + (language?.en ?? ''),
  };
}
