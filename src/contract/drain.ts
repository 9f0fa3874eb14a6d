/** How long a gateway that ends lets running requests finish; then they are cut off. */
export const DRAIN_SECONDS = 30;
