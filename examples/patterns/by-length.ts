import { type Candidate, type PickContext, Strategy } from 'switchyard';

/** Short prompts go to deployments tagged `small`, long ones to the others; among several, to the least busy. */
export default class ByLength extends Strategy {
  override readonly scoreMeaning = 'requests under way';
  override readonly wantsEstimate = true;
  #longFrom = 1000;

  override configure({ long_from: tokens }: { long_from?: number }): void {
    this.#longFrom = tokens ?? 1000;
  }

  override pick(candidates: readonly Candidate[], { estimate }: PickContext): Candidate {
    const isShort = (estimate?.input ?? 0) < this.#longFrom;
    const meant = candidates.filter(({ spec: { tags = [] } }) => tags.includes('small') === isShort);
    const open = meant.length > 0 ? meant : candidates;
    return open.reduce((least, one) => (one.inFlight < least.inFlight ? one : least));
  }

  override score({ inFlight }: Candidate): number {
    return inFlight;
  }
}
