// A lone half of a surrogate pair: with the flag `u` whole pairs are one character and do not match.
const loneSurrogate = /\p{Surrogate}/u;

/** Whether every database and every reader can keep this text as it is: no NUL, no half pairs. */
export function isKeepable(text: string): boolean {
  return !text.includes('\0') && !loneSurrogate.test(text);
}
