const words: Readonly<Record<number, string>> = {
  200: 'Done',
  201: 'Made',
  204: 'Done, nothing to say',
  400: 'What was sent cannot be read or has another shape',
  401: 'Nobody is signed in',
  403: 'Not permitted',
  404: 'Not there, or not for this person to see',
  409: 'Somebody was faster: read again',
  410: 'What it would take is kept no more',
  413: 'Too large',
  415: 'Another media type is expected',
  422: 'Readable, but it cannot be done so',
  429: 'Too often; wait',
  500: 'The server failed',
  503: 'Not ready',
};

export function statusWords(status: number): string {
  return words[status] ?? String(status);
}
