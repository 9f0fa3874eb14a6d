import { anthropic } from './anthropic.ts';
import type { Surface } from './dialect.ts';

/**
 * Bedrock's API for the models of all its providers. No client asks it; deployments answer it by translation. Its
 * errors come in Anthropic's words, into which the connection to Bedrock puts all of AWS's.
 */
export const CONVERSE: Surface = { name: 'converse', dialect: anthropic, upstreamPath: '' };
