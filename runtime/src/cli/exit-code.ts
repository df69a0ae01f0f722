/** 0: fine. 1: there are findings. 2: wrong usage, or it could not be done. */
export type ExitCode = 0 | 1 | 2;
