import { fillText, type Json, type Language } from '@jingwei/engine';
import { type RuntimeCode, runtimeCodes } from '../../errors/codes.ts';
import { RuntimeError } from '../../errors/runtime-error.ts';
import type { ProblemDocument, ProblemEntry } from '../schemas/problem-document.ts';

/** One mistake in what was sent, in the shape of the engine's problems. `path` is a JSON Pointer. */
export function inputProblem(
  code: RuntimeCode,
  path: string,
  details: Readonly<Record<string, Json>> = {},
): ProblemEntry {
  const entry = runtimeCodes[code];
  return {
    code,
    severity: 'error',
    path,
    message: fillText(entry.message, details),
    solve: fillText(entry.solve, details),
    details: { ...details },
  };
}

/** A request that does not have the shape that the operation asks for. */
export class InputError extends RuntimeError {
  readonly inputProblems: readonly ProblemEntry[];

  constructor(problems: readonly ProblemEntry[]) {
    super('RUNTIME_REQUEST_INVALID', { details: { count: problems.length } });
    this.inputProblems = problems;
  }
}

/** The RFC 9457 document of an error. `instance` is the path that was asked, without its query. */
export function problemDocument(
  error: RuntimeError,
  language: Language,
  instance: string,
): ProblemDocument {
  const { details } = error;
  const problems = error instanceof InputError ? error.inputProblems : error.problems;
  return {
    type: `urn:jingwei:problem:${error.code}`,
    title: titleOf(error.status)[language],
    status: error.status,
    detail: error.text[language],
    code: error.code,
    instance,
    solve: error.solve[language],
    ...(problems.length === 0 ? {} : { problems: [...problems] as ProblemEntry[] }),
    ...(typeof details.currentVersion === 'number'
      ? { currentVersion: details.currentVersion }
      : {}),
    ...(typeof details.retryAfter === 'number' ? { retryAfter: details.retryAfter } : {}),
    ...(Array.isArray(details.theirs) ? { theirs: details.theirs } : {}),
    ...(Array.isArray(details.yours) ? { yours: details.yours } : {}),
  };
}

const titles: Readonly<Record<number, { readonly [language in Language]: string }>> = {
  400: { 'zh-CN': '请求有误', en: 'Bad request' },
  401: { 'zh-CN': '需要登录', en: 'Sign-in required' },
  403: { 'zh-CN': '没有权限', en: 'Not permitted' },
  404: { 'zh-CN': '找不到', en: 'Not found' },
  405: { 'zh-CN': '方法不支持', en: 'Method not supported' },
  408: { 'zh-CN': '请求超时', en: 'Request timed out' },
  409: { 'zh-CN': '内容已变化', en: 'Conflict' },
  413: { 'zh-CN': '内容过大', en: 'Too large' },
  414: { 'zh-CN': '地址过长', en: 'Address too long' },
  415: { 'zh-CN': '内容类型不支持', en: 'Media type not supported' },
  422: { 'zh-CN': '无法办理', en: 'Cannot be done' },
  429: { 'zh-CN': '过于频繁', en: 'Too many requests' },
  500: { 'zh-CN': '服务器出错', en: 'Server error' },
  503: { 'zh-CN': '暂时不可用', en: 'Not available' },
};

function titleOf(status: number): { readonly [language in Language]: string } {
  return titles[status] ?? { 'zh-CN': String(status), en: String(status) };
}
