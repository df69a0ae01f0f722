import { errorTable } from './error-entry.ts';

/** What the HTTP edge itself refuses. */
export const httpCodes = errorTable({
  RUNTIME_REQUEST_INVALID: {
    status: 400,
    message: {
      'zh-CN': '请求内容有 {count} 处不符合要求。',
      en: 'The request has {count} mistakes.',
    },
    solve: {
      'zh-CN': '按 problems 所列逐条修改。',
      en: 'Correct each of the listed problems.',
    },
  },
  RUNTIME_JSON_UNREADABLE: {
    status: 400,
    message: {
      'zh-CN': '请求正文不是有效的 JSON：{what}',
      en: 'The body is not JSON: {whatEn}',
    },
    solve: {
      'zh-CN': '发送 UTF-8 编码的 JSON（RFC 8259）。',
      en: 'Send JSON in UTF-8 (RFC 8259).',
    },
  },
  RUNTIME_REQUEST_UNREADABLE: {
    status: 400,
    message: { 'zh-CN': '无法读懂这个请求。', en: 'The request cannot be read.' },
    solve: { 'zh-CN': '检查地址、请求头和正文。', en: 'Check address, headers and body.' },
  },
  RUNTIME_SESSION_MISSING: {
    status: 401,
    message: {
      'zh-CN': '尚未登录或登录已过期。',
      en: 'Nobody is signed in, or the session has ended.',
    },
    solve: { 'zh-CN': '请登录后重试。', en: 'Sign in and repeat.' },
  },
  RUNTIME_CSRF_MISSING: {
    status: 403,
    message: {
      'zh-CN': '缺少 x-jingwei-csrf 请求头，或与当前会话不符。',
      en: 'The header x-jingwei-csrf is missing or not that of this session.',
    },
    solve: {
      'zh-CN': '使用 GET /api/v1/sessions/current 返回的 csrf。',
      en: 'Send the csrf that GET /api/v1/sessions/current gives.',
    },
  },
  RUNTIME_ROUTE_UNKNOWN: {
    status: 404,
    message: { 'zh-CN': '没有这个地址：{path}', en: 'There is nothing at {path}' },
    solve: { 'zh-CN': '对照 /api/v1/openapi.json。', en: 'Compare with /api/v1/openapi.json.' },
  },
  RUNTIME_METHOD_UNSUPPORTED: {
    status: 405,
    message: {
      'zh-CN': '{path} 不支持 {method}，可用：{known}。',
      en: '{path} does not support {method} but {known}.',
    },
    solve: { 'zh-CN': '换用可用的方法。', en: 'Use one of these methods.' },
  },
  RUNTIME_REQUEST_TOO_SLOW: {
    status: 408,
    message: { 'zh-CN': '请求未在 30 秒内送达。', en: 'The request did not arrive within 30 s.' },
    solve: { 'zh-CN': '检查网络后重试。', en: 'Check the network and repeat.' },
  },
  RUNTIME_REQUEST_TOO_LARGE: {
    status: 413,
    message: { 'zh-CN': '请求正文过大。', en: 'The body of the request is too large.' },
    solve: {
      'zh-CN': '减少内容；文件请作为附件上传。',
      en: 'Send less; upload files as attachments.',
    },
  },
  RUNTIME_ADDRESS_TOO_LONG: {
    status: 414,
    message: { 'zh-CN': '地址过长。', en: 'The address is too long.' },
    solve: { 'zh-CN': '缩短地址中的参数。', en: 'Shorten the parameters in it.' },
  },
  RUNTIME_MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    message: {
      'zh-CN': '不支持的内容类型“{got}”，应为 {expected}。',
      en: 'The media type “{got}” is not supported; {expected} is expected.',
    },
    solve: {
      'zh-CN': '设置正确的 Content-Type 请求头。',
      en: 'Set the header Content-Type accordingly.',
    },
  },
  RUNTIME_UPLOAD_INVALID: {
    status: 400,
    message: {
      'zh-CN': '上传内容应当是名为 file 的一个文件。',
      en: 'An upload is one file under the name “file”.',
    },
    solve: {
      'zh-CN': '用 multipart/form-data 每次上传一个文件。',
      en: 'Send one file at a time as multipart/form-data.',
    },
  },
  RUNTIME_REQUEST_REFUSED: {
    status: 422,
    message: { 'zh-CN': '内容有误，无法办理。', en: 'The content is wrong, so it cannot be done.' },
    solve: { 'zh-CN': '按 problems 所列逐条修改。', en: 'Correct each of the listed problems.' },
  },
  RUNTIME_REQUESTS_TOO_MANY: {
    status: 429,
    message: {
      'zh-CN': '请求过于频繁，请 {retryAfter} 秒后再试。',
      en: 'Too many requests; try again in {retryAfter} s.',
    },
    solve: { 'zh-CN': '稍候再试。', en: 'Wait, then repeat.' },
  },
  RUNTIME_FAILED: {
    status: 500,
    message: {
      'zh-CN': '服务器出错，您的操作没有保存。编号 {request}。',
      en: 'The server failed and nothing was saved. Reference {request}.',
    },
    solve: {
      'zh-CN': '请重试；若仍失败，把编号告诉管理员。',
      en: 'Repeat; if it goes on, give the reference to an administrator.',
    },
  },
  RUNTIME_VALUE_MISSING: {
    status: 400,
    message: { 'zh-CN': '缺少“{key}”。', en: '“{key}” is missing.' },
    solve: { 'zh-CN': '补上这一项。', en: 'Add it.' },
  },
  RUNTIME_VALUE_UNKNOWN: {
    status: 400,
    message: { 'zh-CN': '不认识“{key}”。', en: '“{key}” is not known here.' },
    solve: {
      'zh-CN': '去掉它，可用的有：{expected}。',
      en: 'Leave it out; known are: {expected}.',
    },
  },
  RUNTIME_VALUE_TYPE_WRONG: {
    status: 400,
    message: {
      'zh-CN': '应为 {expected}，收到的是 {got}。',
      en: 'Expected {expected}, got {got}.',
    },
    solve: { 'zh-CN': '换成要求的类型。', en: 'Send a value of that type.' },
  },
  RUNTIME_VALUE_NOT_LISTED: {
    status: 400,
    message: {
      'zh-CN': '应为以下之一：{expected}，收到的是 {got}。',
      en: 'Expected one of {expected}, got {got}.',
    },
    solve: { 'zh-CN': '从列出的值中选择。', en: 'Choose one of the listed values.' },
  },
  RUNTIME_VALUE_OUT_OF_BOUNDS: {
    status: 400,
    message: {
      'zh-CN': '超出范围：要求 {expected}，收到 {got}。',
      en: 'Out of bounds: expected {expected}, got {got}.',
    },
    solve: { 'zh-CN': '改到范围之内。', en: 'Bring it within the bounds.' },
  },
  RUNTIME_VALUE_FORM_WRONG: {
    status: 400,
    message: {
      'zh-CN': '格式不对：收到 {got}，要求匹配 {expected}。',
      en: 'Wrong form: got {got}, expected a match of {expected}.',
    },
    solve: { 'zh-CN': '按要求的格式填写。', en: 'Write it in that form.' },
  },
  RUNTIME_CHARACTER_REFUSED: {
    status: 400,
    message: {
      'zh-CN': '含有不能保存的字符（空字符或不成对的代理项）。',
      en: 'It holds a character that cannot be kept (NUL or half a surrogate pair).',
    },
    solve: { 'zh-CN': '删除这个字符。', en: 'Remove that character.' },
  },
  RUNTIME_PORT_IN_USE: {
    status: 500,
    message: {
      'zh-CN': '{host}:{port} 已被其他程序占用。',
      en: '{host}:{port} is in use by another program.',
    },
    solve: {
      'zh-CN': '停止那个程序，或换一个端口：--port 7301。',
      en: 'Stop that program, or choose another port: --port 7301.',
    },
  },
  RUNTIME_LISTENING_FAILED: {
    status: 500,
    message: {
      'zh-CN': '无法监听 {host}:{port}：{what}。',
      en: 'Cannot listen on {host}:{port}: {what}.',
    },
    solve: {
      'zh-CN': '换一个地址（--host）或大于 1023 的端口（--port）。',
      en: 'Choose another address (--host) or a port above 1023 (--port).',
    },
  },
  RUNTIME_DATA_FOLDER_UNUSABLE: {
    status: 500,
    message: {
      'zh-CN': '数据文件夹 {folder} 无法使用：{what}',
      en: 'The data folder {folder} cannot be used: {what}',
    },
    solve: {
      'zh-CN': '用 --data 指定一个可写的文件夹。',
      en: 'Name a folder that can be written to with --data.',
    },
  },
  RUNTIME_POLICY_MISSING: {
    status: 500,
    message: {
      'zh-CN': '接口 {operation} 没有声明权限规则“{policy}”。',
      en: 'The operation {operation} names the policy “{policy}”, which does not exist.',
    },
    solve: { 'zh-CN': '在权限表中补上。', en: 'Add it to the table of policies.' },
  },
  RUNTIME_ROUTE_MISSING: {
    status: 500,
    message: {
      'zh-CN': '接口与实现不一致：{operations}。',
      en: 'Operations and routes differ: {operations}.',
    },
    solve: {
      'zh-CN': '为每个接口各写一个实现。',
      en: 'Write exactly one route for each operation.',
    },
  },
});
