/**
 * How a document is served (送达): directly, left behind (留置), electronically, by an entrusted body,
 * by post, by public announcement. Source: 民事诉讼法 第88–95条, to which 行政处罚法 第61条 refers.
 */
export const serviceMethods = [
  'direct',
  'left',
  'electronic',
  'entrusted',
  'post',
  'announcement',
] as const;
export type ServiceMethod = (typeof serviceMethods)[number];
