import type { ModelGroup } from '../pool.ts';
import type { PreCallCheck } from './index.ts';

const DEFAULT = 'default';

/**
 * LiteLLM's rule: a request with tags goes to deployments that have one of them; where its group has none such, or it
 * has no tags, to those tagged `default`; without any of these an untagged request may go anywhere.
 */
export const tags: PreCallCheck = ({ spec }, { preCall, tags: asked, group }) => {
  if (!preCall.tags) return null;
  const wanted = [asked, [DEFAULT]].find((some) => some.some((tag) => serves(group, tag)));
  if (wanted === undefined && asked.length === 0) return null;
  if (spec.tags?.some((tag) => wanted?.includes(tag))) return null;
  const reason =
    asked.length > 0
      ? `has none of the tags ${asked.join(', ')}`
      : 'serves only requests that ask for its tags';
  return { check: 'tags', reason, availableAt: null };
};

const serves = ({ deployments }: ModelGroup, tag: string): boolean =>
  deployments.some(({ spec }) => spec.unavailable === null && spec.tags?.includes(tag));
