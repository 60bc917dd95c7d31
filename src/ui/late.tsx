import { type ComponentType, createElement, lazy, type ReactNode } from 'react';

/** What asks anew for code that did not come. */
const renewals = new Set<() => void>();

/**
 * A part of the page whose code comes late. Where it did not come, {@link tryAgain} has it asked for
 * anew: `lazy` alone remembers the failure for as long as the page is open.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const asked = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        renewals.add(renew);
        throw error;
      }
    });
  const renew = () => {
    Part = asked();
  };
  let Part: ComponentType<Props> = asked() as ComponentType<Props>;
  return (props: Props): ReactNode => createElement(Part, props);
}

/** For what comes late and is no part: called before it is shown again. */
export function onTryAgain(renew: () => void): void {
  renewals.add(renew);
}

/** What failed to come is asked for again as soon as it is shown again. */
export function tryAgain(): void {
  for (const renew of renewals) renew();
  renewals.clear();
}
