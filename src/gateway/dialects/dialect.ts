import type { TokenUsage } from '../../contract/admin.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import type { Evidence } from '../../router/failure.ts';

export type DialectName = 'openai' | 'anthropic' | 'google';

/** One event of a stream: `name` is its `event:` line, `data` its parsed JSON, where it has them. */
export interface StreamEvent {
  name: string | undefined;
  data: unknown;
}

/** How a surface streams: what is a beginning, what an end, what an error. */
export interface StreamDialect {
  /**
   * `prelude` can be held back and tried elsewhere; `content` is what a client shows its user; `nothing` ends a stream
   * that had none; `error` carries evidence.
   */
  weigh: (event: StreamEvent) => 'prelude' | 'content' | 'nothing' | { error: Evidence };
  /** What the first bytes of a line say of the stream: that it is complete, or that the upstream reports an error. */
  mark: (lineHead: string) => 'complete' | 'error' | null;
  /** What the data of its last events say of a stream, where the heads of lines don't tell. */
  conclude?: (events: readonly unknown[]) => 'complete' | 'error' | null;
  /** Texts of which one stands in the last event, where no event's head tells that it is the last. */
  endMarks?: readonly string[];
}

/** An error as a client of the dialect expects it. */
export interface ErrorAnswer {
  status: number;
  body: string;
}

export interface ClientError {
  status: number;
  message: string;
  /** The dialect's own words; derived from the status where absent. */
  type?: string | undefined;
  code?: string | undefined;
  param?: string | undefined;
}

export interface Dialect {
  name: DialectName;
  error: (error: ClientError) => ErrorAnswer;
  /** What an upstream's error body says; undefined when it is no error of this dialect. */
  evidence: (status: number, body: string) => Evidence;
  /** The member that holds the token counts, wherever it stands in an answer. */
  usageKey: string;
  /** Token counts of that object; undefined when it is none. */
  usage: (usage: Record<string, unknown>) => Partial<TokenUsage> | undefined;
}

/** What is asked at one path. */
export interface Surface {
  name: SurfaceName;
  dialect: Dialect;
  /** Behind the provider's base address, e.g. `/chat/completions`. */
  upstreamPath: string;
  /** What it makes of a request; absent: a text. */
  makes?: 'vectors' | 'a count';
  /** Absent where the surface never streams. */
  stream?: StreamDialect;
}
