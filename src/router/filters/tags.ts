import type { ModelGroup } from '../pool.ts';
import type { PreCallCheck } from './index.ts';

const DEFAULT: readonly string[] = ['default'];

/**
 * LiteLLM's rule: a request with tags goes to deployments that have one of them, or all of them; where its group has
 * none such, or it has no tags, to those tagged `default`; without any of these an untagged request may go anywhere.
 */
export const tags: PreCallCheck = ({ spec }, { preCall, tags: asked, group }) => {
  if (!preCall.tags) return null;
  const all = preCall.allTags === true;
  const wanted = [asked, DEFAULT].find((some) => serves(group, some, all));
  if (wanted === undefined && asked.length === 0) return null;
  if (wanted && matches(spec.tags, wanted, all)) return null;
  const reason =
    asked.length > 0
      ? `has ${all ? 'not all' : 'none'} of the tags ${asked.join(', ')}`
      : 'serves only requests that ask for its tags';
  return { check: 'tags', reason, availableAt: null };
};

const matches = (own: readonly string[] = [], wanted: readonly string[], all: boolean): boolean =>
  wanted.length > 0 &&
  (all ? wanted.every((tag) => own.includes(tag)) : wanted.some((tag) => own.includes(tag)));

const serves = ({ deployments }: ModelGroup, wanted: readonly string[], all: boolean): boolean =>
  deployments.some(({ spec }) => spec.unavailable === null && matches(spec.tags, wanted, all));
