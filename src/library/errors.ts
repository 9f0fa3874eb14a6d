import type { Finding } from '../contract/admin.ts';

/** What a router could not do: nothing can serve, or an answer that is no success. */
export class RouterError extends Error {
  /** What kind of failure, e.g. `rate_limit`, `timeout`, `no_deployment`. */
  readonly kind: string;
  /** As an HTTP status. */
  readonly status: number;
  /** Seconds after which it may work; null when that is not known. */
  readonly retryAfter: number | null;

  constructor(kind: string, message: string, status: number, retryAfter: number | null = null) {
    super(message);
    this.name = 'RouterError';
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** What a failed call is told by: an error of any client, or what is known of it. */
export interface CallError {
  status?: number;
  /** As providers name it, e.g. `context_length_exceeded`. */
  code?: string;
  message?: string;
  retryAfterMs?: number;
}

/** A configuration that cannot serve: every problem in it, with line and column where it is a file's. */
export class ConfigurationError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], isFile = true) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const place = ({ range: { start } }: Finding): string => (isFile ? `${start.line}:${start.column} ` : '');
    super(errors.map((finding) => `${place(finding)}${finding.message}`).join('\n'));
    this.name = 'ConfigurationError';
    this.findings = findings;
  }
}
