import type { Text } from '@jingwei/engine';

/** One finding of the server about what was sent. */
export interface ProblemItem {
  readonly code: string;
  readonly path?: string;
  readonly element?: string;
  readonly message: Text;
  readonly solve?: Text;
}

/** RFC 9457 problem details as the server gives them. */
export interface ProblemDetails {
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** What to do next, in the language that was asked for. */
  readonly solve?: string;
  readonly code: string;
  readonly instance?: string;
  readonly problems?: readonly ProblemItem[];
  readonly currentVersion?: number;
  readonly [extra: string]: unknown;
}

/** An answer that is not the one asked for; `status` 0 means that the server was not reached. */
export class ApiProblem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.detail ?? details.title);
    this.name = 'ApiProblem';
    this.details = details;
  }

  get status(): number {
    return this.details.status;
  }

  get code(): string {
    return this.details.code;
  }
}

export const unreachable = (): ApiProblem =>
  new ApiProblem({ title: '', status: 0, code: 'DESIGNER_SERVER_UNREACHABLE' });

/** An answer that is not what the API gives, such as a proxy's page. */
export const unreadable = (status: number): ApiProblem =>
  new ApiProblem({ title: '', status, code: 'DESIGNER_ANSWER_UNREADABLE' });

/** Reads a refused answer; one that is no problem document (a proxy's page) still gets a code. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null && 'code' in body && 'title' in body)
    return new ApiProblem(body as ProblemDetails);
  return unreadable(response.status);
}
