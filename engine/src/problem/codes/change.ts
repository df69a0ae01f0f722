import { codeTable } from '../code-table.ts';

export const changeCodes = codeTable({
  ENGINE_CHANGE_PLACE_INVALID: {
    message: {
      'zh-CN': '改动没有说清“{kind}”在哪里：应给出 {expected}。',
      en: 'The change does not say where a “{kind}” lies: give {expected}.',
    },
    solve: {
      'zh-CN': '流程内的要素写明 flow；表单条目、分组、时限预警和代码另写明所属要素 parent。',
      en: 'Name the flow for what lies in a flow; items and sections of a form, warnings of a deadline and codes also name their parent.',
    },
  },
  ENGINE_CHANGE_ELEMENT_UNKNOWN: {
    message: {
      'zh-CN': '没有标识为“{id}”的{kind}。',
      en: 'There is no {kind} with the id “{id}”.',
    },
    solve: {
      'zh-CN': '最接近的是：{nearest}。如果它已被删除，请去掉这一改动。',
      en: 'The nearest is: {nearest}. Drop this change if the element has been removed.',
    },
  },
  ENGINE_CHANGE_ID_TAKEN: {
    message: {
      'zh-CN': '已有标识为“{id}”的{kind}，不能重复增加。',
      en: 'There is a {kind} with the id “{id}” already.',
    },
    solve: {
      'zh-CN': '为新要素换一个未用过的标识，或改为修改已有的要素。',
      en: 'Give the new element an id that was never used, or change the existing one instead.',
    },
  },
  ENGINE_CHANGE_ID_FIXED: {
    message: {
      'zh-CN': '“{id}”的标识和格式不能更改。',
      en: 'The id of “{id}” cannot be changed.',
    },
    solve: {
      'zh-CN': '名称可以改，标识不可以。确需新的标识时，请删除后另行增加。',
      en: 'Change the title instead; for a new id remove the element and add another.',
    },
  },
  ENGINE_CHANGE_PATH_LIST: {
    message: {
      'zh-CN': '“{property}”是一组要素，不能整体设置。',
      en: '“{property}” is a list of elements and cannot be set as a whole.',
    },
    solve: {
      'zh-CN': '对其中每个{kind}分别增加、删除或修改。',
      en: 'Add, remove or set each {kind} in it by its id.',
    },
  },
  ENGINE_CHANGE_PATH_UNKNOWN: {
    message: {
      'zh-CN': '改动的路径“{got}”走不通：中间的属性不存在。',
      en: 'The path “{got}” leads nowhere: a property on the way does not exist.',
    },
    solve: {
      'zh-CN': '先设置上一级属性。这一要素现有的属性：{known}。',
      en: 'Set the property above it first. The element has: {known}.',
    },
  },
  ENGINE_CHANGE_PACK_PATH_INVALID: {
    message: {
      'zh-CN': '“{got}”不是模板包自身的属性。',
      en: '“{got}” is not a property of the pack itself.',
    },
    solve: {
      'zh-CN': '路径以 pack、calendar 或 retired 开头；其他内容按要素的标识修改。',
      en: 'Begin the path with pack, calendar or retired; change everything else by the id of its element.',
    },
  },
  ENGINE_ORDER_NONE_BETWEEN: {
    message: {
      'zh-CN': '顺序键 {a} 与 {b} 之间没有位置。',
      en: 'No order key lies between {a} and {b}.',
    },
    solve: {
      'zh-CN': '前一个键须小于后一个键；先给相邻的要素换一个顺序键。',
      en: 'The first key must sort before the second; give one of the neighbours another key first.',
    },
  },
});
